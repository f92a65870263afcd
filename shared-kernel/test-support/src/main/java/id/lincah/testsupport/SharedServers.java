package id.lincah.testsupport;

import id.lincah.launcher.ProcessIdentity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Joins the shared servers: starts their supervisor when nobody has yet, and waits for the parts asked for. */
final class SharedServers {

    private static final Duration LIMIT = Duration.ofMinutes(6);
    private static final Duration LOCK_LIMIT = Duration.ofMinutes(2);

    /** One class of each library the supervisor needs. */
    private static final List<String> LIBRARIES = List.of(
            "org.postgresql.Driver",
            "org.apache.kafka.clients.admin.Admin",
            "org.slf4j.Logger",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "org.apache.commons.compress.archivers.tar.TarArchiveInputStream",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.lang3.StringUtils",
            "org.tukaani.xz.XZInputStream");

    private final TestState state;

    SharedServers(TestState state) {
        this.state = state;
    }

    void join(ProcessIdentity client) {
        try (var lock = state.lock(Supervisor.NOTE, LOCK_LIMIT)) {
            new Clients(state).register(client);
            if (state.folder().running(Supervisor.NOTE).isEmpty()) {
                forgetLastRun();
                startSupervisor();
            }
        }
    }

    void await(String part) {
        var end = System.nanoTime() + LIMIT.toNanos();
        while (state.folder().note(Supervisor.readyNote(part)).isEmpty()) {
            state.folder().note(Supervisor.FAILED).ifPresent(reason -> {
                throw new IllegalStateException("the shared test servers did not start: " + reason);
            });
            if (System.nanoTime() > end
                    || state.folder().running(Supervisor.NOTE).isEmpty()) {
                throw new IllegalStateException(
                        part + " did not start; see " + state.folder().log(Supervisor.NOTE));
            }
            TestState.pause();
        }
    }

    private void forgetLastRun() {
        Supervisor.PARTS.forEach(part -> state.folder().forget(Supervisor.readyNote(part)));
        state.folder().forget(Supervisor.FAILED);
    }

    private void startSupervisor() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                classPath(),
                Supervisor.class.getName(),
                state.root().toString());
        var ownSession =
                Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.<String>of();
        var log = state.folder().log(Supervisor.NOTE).toFile();
        var builder = new ProcessBuilder(
                Stream.concat(ownSession.stream(), command.stream()).toList());
        builder.redirectErrorStream(true).redirectOutput(log).redirectInput(new File("/dev/null"));
        try {
            state.folder()
                    .note(
                            Supervisor.NOTE,
                            ProcessIdentity.of(builder.start().toHandle()).text());
        } catch (IOException e) {
            throw new UncheckedIOException("the supervisor of the test servers cannot be started", e);
        }
    }

    private String classPath() {
        Set<String> path = new LinkedHashSet<>();
        path.add(copied(Supervisor.class, "test-support"));
        path.add(copied(ProcessIdentity.class, "launcher"));
        LIBRARIES.forEach(name -> path.add(origin(name).toString()));
        return String.join(File.pathSeparator, path);
    }

    /** A copy, for the build may clean or replace its own classes under the running supervisor. */
    private String copied(Class<?> one, String name) {
        var origin = origin(one.getName());
        var copy = state.folder().folder().resolve("classes-" + name);
        id.lincah.launcher.StateFolder.delete(copy);
        try {
            if (Files.isDirectory(origin)) {
                copyFolder(origin, copy);
            } else {
                Files.copy(origin, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy.toString();
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (var path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static Path origin(String className) {
        try {
            var source = Class.forName(className, false, SharedServers.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(className + " has no place on the class path", e);
        }
    }
}
