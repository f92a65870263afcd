package id.lincah.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL 18 server with password authentication, listening on 127.0.0.1 only. */
public final class PostgresServer implements Part {

    public static final String PART = "postgresql";
    static final String SUPERUSER = "postgres";
    static final String SECRET = "database-superuser";

    private final StateFolder state;
    private final Binaries binaries;
    private final int port;
    private final boolean durable;

    /** @param durable false only in tests: without fsync a power cut, not a crash of the process, loses data */
    public PostgresServer(StateFolder state, Binaries binaries, Ports ports, boolean durable) {
        this.state = state;
        this.binaries = binaries;
        this.port = ports.of(PART);
        this.durable = durable;
    }

    @Override
    public String name() {
        return PART;
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(120);
    }

    @Override
    public boolean ready() {
        try (var connection = Databases.of(state, port).connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public ProcessIdentity start() {
        var user = Unprivileged.here();
        if (!Files.isDirectory(data())) {
            initialise(user);
        }
        dropStalePidFile();
        return new ChildProcess(state, PART).start(user.command(serverCommand()), Map.of("LC_ALL", "C"));
    }

    private Path data() {
        return state.data("postgresql");
    }

    private Path program(String name) {
        return binaries.postgres().resolve("bin").resolve(name);
    }

    private List<String> serverCommand() {
        var command = new ArrayList<>(List.of(program("postgres").toString(), "-D", data().toString()));
        var settings = List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=128MB",
                "max_wal_size=4GB",
                // A thousand officials are inaugurated moments after they came; without statistics plans go wrong.
                "autovacuum_naptime=2s",
                "fsync=" + (durable ? "on" : "off"),
                "synchronous_commit=" + (durable ? "on" : "off"),
                "log_min_error_statement=panic");
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private void initialise(Unprivileged user) {
        var half = data().resolveSibling("postgresql.tmp");
        StateFolder.delete(half);
        try {
            Files.createDirectories(half);
            var password = passwordFile();
            user.handOver(half, state);
            user.handOver(password, state);
            new ChildProcess(state, PART).run(user.command(initCommand(half, password)), Map.of("LC_ALL", "C"));
            Files.delete(password);
            Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's data folder cannot be made", e);
        }
    }

    private Path passwordFile() throws IOException {
        var copy = state.folder().resolve("postgresql.password");
        state.secrets().get(SECRET);
        return Files.copy(
                state.secrets().file(SECRET),
                copy,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** The locale is fixed so that sorting is the same on every machine. */
    private List<String> initCommand(Path folder, Path password) {
        return List.of(
                program("initdb").toString(),
                durable ? "--sync-method=fsync" : "--no-sync",
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "-D",
                folder.toString());
    }

    /** After a crash the file names a process number that may by now belong to any other program. */
    private void dropStalePidFile() {
        var file = data().resolve("postmaster.pid");
        try {
            if (Files.exists(file) && !ownServer(Files.readAllLines(file).get(0))) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ownServer(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .map(ProcessIdentity::commandLine)
                .filter(line -> line.contains(data().toString()))
                .isPresent();
    }
}
