package id.lincah.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PortsTest {

    @TempDir
    Path folder;

    private StateFolder state;

    @BeforeEach
    void open() {
        state = StateFolder.open(folder.resolve("suite"));
    }

    @Test
    void without_wishes_the_usual_ports_are_used() {
        assertEquals(8080, Ports.kept(state, Map.of()).of("gateway"));
        assertEquals(5440, Ports.kept(state, Map.of()).of("postgresql"));
    }

    @Test
    void a_port_once_chosen_is_kept_for_the_next_start() {
        Ports.kept(state, Map.of("gateway", 9080));
        var next = Ports.kept(state, Map.of("kafka", 9999));
        assertEquals(9080, next.of("gateway"));
        assertEquals(9999, next.of("kafka"));
        assertEquals(9080, Ports.noted(state).of("gateway"));
    }

    @Test
    void a_part_that_does_not_exist_is_refused_by_name() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Ports.kept(state, Map.of("gatway", 9080)));
        assertTrue(refused.getMessage().contains("gatway"));
    }

    @Test
    void a_taken_port_is_noticed_and_named_with_its_remedy() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.kept(state, Map.of("gateway", other.getLocalPort()));
            assertTrue(ports.taken("gateway"));
            var remedy = ports.remedy("gateway");
            assertTrue(remedy.contains("--port gateway=" + (other.getLocalPort() + 1000)), remedy);
        }
    }

    @Test
    void free_ports_are_free_and_all_different() {
        var ports = Ports.free(state);
        var seen = new HashSet<Integer>();
        for (var part : Ports.defaults().keySet()) {
            assertFalse(ports.taken(part), part);
            assertTrue(seen.add(ports.of(part)), part);
        }
    }
}
