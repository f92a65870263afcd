package id.lincah.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A Kafka 4 broker that is its own controller (KRaft), in its own JVM and with its own libraries. */
public final class KafkaBroker implements Part {

    public static final String PART = "kafka";
    static final String CONTROLLER = "kafka-controller";

    private final StateFolder state;
    private final Binaries binaries;
    private final int port;
    private final int controllerPort;

    public KafkaBroker(StateFolder state, Binaries binaries, Ports ports) {
        this.state = state;
        this.binaries = binaries;
        this.port = ports.of(PART);
        this.controllerPort = ports.of(CONTROLLER);
    }

    public static String address(Ports ports) {
        return "127.0.0.1:" + ports.of(PART);
    }

    @Override
    public String name() {
        return PART;
    }

    @Override
    public List<String> portNames() {
        return List.of(PART, CONTROLLER);
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(120);
    }

    @Override
    public boolean ready() {
        return Ports.listens(port) && Topics.brokerAnswers("127.0.0.1:" + port);
    }

    @Override
    public ProcessIdentity start() {
        var settings = writeSettings();
        if (!Files.exists(folder().resolve("data/meta.properties"))) {
            format(settings);
        }
        return new ChildProcess(state, PART).start(command("kafka.Kafka", settings.toString()), Map.of());
    }

    private Path folder() {
        return state.data("kafka");
    }

    private List<String> command(String main, String... arguments) {
        var logging = folder().resolve("log4j2.properties");
        var command = new java.util.ArrayList<>(List.of(
                ChildProcess.java(),
                "-Dlincah.state=" + state.folder(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dlog4j2.configurationFile=" + logging,
                "-cp",
                binaries.kafka(),
                main));
        command.addAll(List.of(arguments));
        return command;
    }

    private void format(Path settings) {
        StateFolder.delete(folder().resolve("data"));
        var command = command(
                "kafka.tools.StorageTool", "format", "--cluster-id=" + clusterId(), "--config", settings.toString());
        new ChildProcess(state, PART).run(command, Map.of());
    }

    /** The tool takes an id that begins with a hyphen for an option, so another one is drawn. */
    private static String clusterId() {
        var id = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        return text.startsWith("-") ? clusterId() : text;
    }

    private Path writeSettings() {
        try {
            Files.createDirectories(folder());
            Files.writeString(folder().resolve("log4j2.properties"), resource("kafka-log4j2.properties"));
            var settings = resource("kafka-server.properties")
                    .replace("@port@", Integer.toString(port))
                    .replace("@controller-port@", Integer.toString(controllerPort))
                    .replace("@data@", folder().resolve("data").toString());
            return Files.writeString(folder().resolve("server.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka's settings cannot be written", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (var stream = KafkaBroker.class.getResourceAsStream("/" + name)) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
