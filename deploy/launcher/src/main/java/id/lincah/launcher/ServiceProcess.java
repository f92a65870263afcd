package id.lincah.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One service, or the gateway, run from what the build left in its {@code target}. */
final class ServiceProcess implements Part {

    /** Judges a nation: there the optimising compiler pays, elsewhere it only slows the start. */
    private static final String LONG_WORKER = "equivalation";

    private final StateFolder state;
    private final String part;
    private final Path program;
    private final int port;
    private final Map<String, String> settings;

    ServiceProcess(StateFolder state, Path module, String part, int port, Map<String, String> settings) {
        this.state = state;
        this.part = part;
        this.program = module.resolve("target/quarkus-app/quarkus-run.jar");
        this.port = port;
        this.settings = settings;
    }

    @Override
    public String name() {
        return part;
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(240);
    }

    @Override
    public boolean ready() {
        return Ports.listens(port) && Http.status("http://127.0.0.1:" + port + "/q/health/ready") == 200;
    }

    @Override
    public ProcessIdentity start() {
        if (!Files.exists(program)) {
            throw new PartFailed("%s is not built (%s); build it: mvn -DskipTests package".formatted(part, program));
        }
        var command = List.of(
                ChildProcess.java(),
                "-Dlincah.state=" + state.folder(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (part.equals(LONG_WORKER) ? 4 : 1),
                "-Xmx512m",
                "-jar",
                program.toString());
        return new ChildProcess(state, part).start(command, settings);
    }
}
