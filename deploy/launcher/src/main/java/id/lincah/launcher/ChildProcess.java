package id.lincah.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts programs whose life does not hang on the launcher's, and programs it waits for. */
final class ChildProcess {

    private final StateFolder state;
    private final String part;

    ChildProcess(StateFolder state, String part) {
        this.state = state;
        this.part = part;
    }

    /**
     * Starts a part and records it. Its command line must name the state folder, so that it is found even when the
     * launcher dies before the record is written.
     */
    ProcessIdentity start(List<String> command, Map<String, String> environment) {
        keepLastLog();
        var whole = new ArrayList<>(ownSession());
        whole.addAll(command);
        var identity = ProcessIdentity.of(
                launch(whole, environment, Redirect.to(state.log(part).toFile()))
                        .toHandle());
        state.note(part, identity.text());
        return identity;
    }

    /** Runs a program to its end; fails with the end of its output unless it ends well. */
    void run(List<String> command, Map<String, String> environment) {
        var process =
                launch(command, environment, Redirect.appendTo(state.log(part).toFile()));
        try {
            if (process.waitFor() != 0) {
                throw new PartFailed("%s: %s ended with %d%n%s"
                        .formatted(part, command.get(command.size() - 1), process.exitValue(), logTail(state, part)));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PartFailed(part + ": interrupted", e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The last lines a part wrote, indented for a message. */
    static String logTail(StateFolder state, String part) {
        var log = state.log(part);
        try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            var all = lines.toList();
            var end = all.subList(Math.max(0, all.size() - 15), all.size());
            return "  end of " + log + ":\n    " + String.join("\n    ", end);
        } catch (IOException e) {
            return "  (no log " + log + ")";
        }
    }

    static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Ctrl-C goes to the whole terminal group; an own session leaves the order of stopping to the launcher. */
    private static List<String> ownSession() {
        return program("setsid").map(path -> List.of(path.toString())).orElse(List.of());
    }

    /** The log of the run before tells why a part died; older ones are not kept. */
    private void keepLastLog() {
        var log = state.log(part);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(part + ".before.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch(List<String> command, Map<String, String> environment, Redirect output) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
        builder.directory(state.folder().toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(part + " cannot be started", e);
        }
    }
}
