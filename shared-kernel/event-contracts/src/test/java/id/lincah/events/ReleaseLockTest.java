package id.lincah.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ReleaseLockTest {
    private static final Path LOCK = Path.of("src/test/resources/released/contracts.sha256");
    private static final String HINT = "run: mvn -pl shared-kernel/event-contracts test -Dtest=ReleaseLockTest"
            + " -Dlincah.contracts.release=true, and commit " + LOCK;

    @Test
    void whatIsReleasedNeverChanges() {
        var released = Files.exists(LOCK) ? ReleaseLock.read(LOCK) : Map.<String, String>of();
        var present = ReleaseLock.of(ContractFiles.RESOURCES);
        assertEquals(List.of(), ReleaseLock.breaches(released, present));
        if (Boolean.getBoolean("lincah.contracts.release")) {
            ReleaseLock.write(LOCK, present);
        }
    }

    @Test
    void everythingCommittedIsReleased() {
        var waiting = new TreeSet<>(ReleaseLock.of(ContractFiles.RESOURCES).keySet());
        waiting.removeAll(ReleaseLock.read(LOCK).keySet());
        assertEquals(List.of(), List.copyOf(waiting), "not locked yet; " + HINT);
    }

    @Test
    void aChangedOrVanishedFileIsNamed() {
        var breaches = ReleaseLock.breaches(
                Map.of("schemas/a.json", "1", "schemas/b.json", "2", "schemas/c.json", "3"),
                Map.of("schemas/a.json", "1", "schemas/b.json", "9"));
        assertEquals(
                List.of(
                        "schemas/b.json was released and has changed: add the next minor version instead",
                        "schemas/c.json was released and is gone"),
                breaches.stream().sorted().toList());
    }
}
