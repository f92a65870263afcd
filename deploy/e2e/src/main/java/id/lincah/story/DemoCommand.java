package id.lincah.story;

import id.lincah.launcher.Suite;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the story on the running suite and prints its table. Exit code 1 when a figure is off or a chapter fails. */
@Command(name = "demo", description = "Plays the story from structure to credit on the running suite")
public final class DemoCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "Folder with the official list and real unit lists")
    private Path data;

    public static void main(String[] arguments) {
        var command = new CommandLine(new DemoCommand());
        command.setExecutionExceptionHandler((problem, line, parsed) -> {
            for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
                line.getErr().println("✗ " + cause.getMessage());
            }
            return 1;
        });
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() {
        var suite = Suite.of(Path.of(System.getProperty("lincah.root", "")).toAbsolutePath(), Map.of());
        var door = new Door(suite.gatewayAddress(), new Purse(suite::token)::of);
        var report = new Story(door, suite.kafka(), data).play(System.out);
        report.print(System.out);
        System.out.printf("%n   %s · konsol / console%n", suite.gatewayAddress());
        return report.right() ? 0 : 1;
    }
}
