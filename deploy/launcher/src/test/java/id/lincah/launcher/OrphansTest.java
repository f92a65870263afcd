package id.lincah.launcher;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OrphansTest {

    @TempDir
    Path folder;

    private StateFolder state;

    @BeforeEach
    void open() {
        state = StateFolder.open(folder.resolve("suite"));
    }

    @Test
    void a_process_that_names_the_folder_is_found_without_any_record_and_stopped() throws Exception {
        var orphan = leave(state.folder().toString());
        var stranger = leave(state.folder() + "-of-somebody-else");
        try {
            assertEquals(
                    List.of(orphan.pid()),
                    Orphans.of(state).stream().map(ProcessHandle::pid).toList());
            Orphans.stop(state);
            assertFalse(orphan.isAlive());
            assertTrue(stranger.isAlive());
        } finally {
            orphan.destroyForcibly();
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void the_database_server_is_known_by_its_data_folder() {
        var line = "/x/bin/postgres -D " + state.folder() + "/postgresql -c port=5440";
        assertTrue(Orphans.namesFolder(line, state));
        assertFalse(Orphans.namesFolder("vi " + state.folder() + "/log/kafka.log ", state));
    }

    /** A shell that waits, and whose command line looks like that of a part. */
    private static Process leave(String stateFolder) throws Exception {
        return new ProcessBuilder("sh", "-c", "sleep 60 & wait", "java", "-Dlincah.state=" + stateFolder, "-jar")
                .start();
    }
}
