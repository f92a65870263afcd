package id.lincah.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StateFolderTest {

    @TempDir
    Path folder;

    private StateFolder state;

    @BeforeEach
    void open() {
        state = StateFolder.open(folder.resolve("suite"));
    }

    @Test
    void only_the_owner_enters_the_folder_and_reads_a_secret() throws IOException {
        var secrets = state.secrets();
        secrets.get("database");
        assertEquals("rwx------", permissions(state.folder()));
        assertEquals("rw-------", permissions(secrets.file("database")));
    }

    @Test
    void a_secret_is_drawn_once_and_is_another_for_another_name() {
        var database = state.secrets().get("database");
        assertEquals(32, database.length());
        assertEquals(database, StateFolder.open(state.folder()).secrets().get("database"));
        assertNotEquals(database, state.secrets().get("session"));
    }

    @Test
    void a_note_is_read_back_until_it_is_forgotten() {
        state.note("kafka", "12-34");
        assertEquals(Optional.of("12-34"), state.note("kafka"));
        state.forget("kafka");
        assertEquals(Optional.empty(), state.note("kafka"));
    }

    @Test
    void a_part_runs_only_while_the_recorded_process_lives() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        state.note("kafka", ProcessIdentity.of(process.toHandle()).text());
        assertTrue(state.running("kafka").isPresent());
        process.destroyForcibly().waitFor();
        assertFalse(state.running("kafka").isPresent());
        assertFalse(state.running("gateway").isPresent());
    }

    @Test
    void deleting_takes_all_that_is_inside() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("c"), "");
        StateFolder.delete(folder.resolve("a"));
        assertFalse(Files.exists(folder.resolve("a")));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
