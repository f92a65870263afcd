package id.lincah.launcher;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands behind the scripts in {@code deploy}. */
@Command(
        name = "deploy",
        description = "Starts and stops the suite on this machine",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            ResetCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var commands = new CommandLine(new Main());
        commands.setExecutionExceptionHandler((problem, command, parsed) -> {
            command.getErr().println(problem.getMessage() == null ? problem.toString() : problem.getMessage());
            return 1;
        });
        System.exit(commands.execute(arguments));
    }

    /** The repository, as the scripts name it. */
    static Path root() {
        return Path.of(System.getProperty("lincah.root", "")).toAbsolutePath().normalize();
    }
}
