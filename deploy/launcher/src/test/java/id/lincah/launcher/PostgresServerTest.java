package id.lincah.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The real server, as this machine's user may start it. */
class PostgresServerTest {

    private static final Binaries BINARIES = new Binaries(Path.of("../.."));

    @TempDir
    static Path folder;

    private static StateFolder state;
    private static Ports ports;
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        state = StateFolder.open(folder.resolve("suite"));
        ports = Ports.free(state);
        server = new PostgresServer(state, BINARIES, ports, true);
        Infrastructure.start(state, server);
    }

    @AfterAll
    static void stop() {
        Orphans.stop(state);
    }

    @Test
    void what_was_committed_is_there_after_a_kill_and_another_programs_number_in_the_pid_file() throws Exception {
        var databases = Databases.of(state, ports.of(PostgresServer.PART));
        databases.create("kept");
        try (var connection = databases.connectAs("kept", "kept_owner")) {
            connection.createStatement().execute("create table fact (value text)");
            connection.createStatement().execute("insert into fact values ('é')");
        }
        killAndReuseItsNumber();
        Infrastructure.start(state, server);
        try (var connection = databases.connectAs("kept", "kept_owner");
                var rows = connection.createStatement().executeQuery("select value from fact")) {
            assertTrue(rows.next());
            assertEquals("é", rows.getString(1));
        }
    }

    @Test
    void creating_a_database_again_changes_nothing_and_nobody_enters_with_a_wrong_password() throws SQLException {
        var databases = Databases.of(state, ports.of(PostgresServer.PART));
        databases.create("twice");
        databases.create("twice");
        var stranger = Databases.of(StateFolder.open(folder.resolve("other")), ports.of(PostgresServer.PART));
        var refused = assertThrows(
                SQLException.class,
                () -> stranger.connectAs("twice", "twice_app").close());
        assertEquals("28P01", refused.getSQLState());
    }

    private void killAndReuseItsNumber() throws Exception {
        var process = state.running(PostgresServer.PART).orElseThrow();
        process.handle().orElseThrow().destroyForcibly();
        assertTrue(Waiting.until(server.limit(), () -> !process.alive()));
        var pidFile = state.data("postgresql").resolve("postmaster.pid");
        var lines = new java.util.ArrayList<>(Files.readAllLines(pidFile));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, List.copyOf(lines));
        assertFalse(server.ready());
    }
}
