package id.lincah.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of a part's log. */
@Command(name = "logs", description = "Shows the log of a part")
final class LogsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PART",
            description = "postgresql, kafka, keycloak, org-structure, equivalation, teams, performance, gateway")
    private String part;

    @Option(names = "-f", description = "Keep showing what is written")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var log = Suite.of(Main.root(), Map.of()).state().log(part);
        if (!Files.exists(log)) {
            throw new PartFailed("there is no log " + log);
        }
        var command = new ArrayList<>(List.of("tail", "-n", "200"));
        if (follow) {
            command.add("-f");
        }
        command.add(log.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
