package id.lincah.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArchivesTest {

    @TempDir
    Path folder;

    @Test
    void the_top_folder_is_left_out_and_programs_stay_executable() throws IOException {
        var archive = archive("keycloak-1/bin/run", 0755, "keycloak-1/readme", 0644);
        var home = folder.resolve("home");
        Archives.unpackTarGz(archive, home);
        assertTrue(Files.isExecutable(home.resolve("bin/run")));
        assertFalse(Files.isExecutable(home.resolve("readme")));
        assertEquals("x", Files.readString(home.resolve("readme")));
    }

    @Test
    void an_entry_that_climbs_out_is_refused() throws IOException {
        var archive = archive("top/inside", 0644, "top/../../../outside", 0644);
        assertThrows(IOException.class, () -> Archives.unpackTarGz(archive, folder.resolve("home")));
        assertFalse(Files.exists(folder.resolve("outside")));
    }

    private Path archive(String first, int firstMode, String second, int secondMode) throws IOException {
        var file = folder.resolve("archive.tar.gz");
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            add(tar, first, firstMode);
            add(tar, second, secondMode);
        }
        return file;
    }

    private static void add(TarArchiveOutputStream tar, String name, int mode) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        entry.setSize(1);
        tar.putArchiveEntry(entry);
        tar.write('x');
        tar.closeArchiveEntry();
    }
}
