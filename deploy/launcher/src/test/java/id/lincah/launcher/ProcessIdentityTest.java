package id.lincah.launcher;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProcessIdentityTest {

    private final ProcessIdentity self = ProcessIdentity.current();

    @Test
    void it_survives_being_written_down() {
        var read = ProcessIdentity.parse(self.text()).orElseThrow();
        assertEquals(self.pid(), read.pid());
        assertTrue(read.alive());
    }

    @Test
    void the_same_number_with_another_start_is_another_process() {
        assertFalse(new ProcessIdentity(self.pid(), self.startedAt().minusSeconds(60)).alive());
    }

    @Test
    void a_start_moved_by_a_clock_adjustment_is_still_the_same_process() {
        assertTrue(new ProcessIdentity(self.pid(), self.startedAt().plusSeconds(1)).alive());
    }

    /** The shell is replaced by a program that never collects its dead child. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_process_that_has_ended_but_was_not_collected_is_dead() throws Exception {
        var parent = new ProcessBuilder("sh", "-c", "sleep 0.2 & exec sleep 60").start();
        try {
            var child = awaitChild(parent);
            assertTrue(Waiting.until(Duration.ofSeconds(20), () -> !child.alive()));
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }

    private static ProcessIdentity awaitChild(Process parent) {
        Waiting.until(Duration.ofSeconds(20), () -> parent.children().findAny().isPresent());
        return ProcessIdentity.of(parent.children().findAny().orElseThrow());
    }

    @Test
    void half_a_note_is_no_identity() {
        assertEquals(Optional.empty(), ProcessIdentity.parse(""));
        assertEquals(Optional.empty(), ProcessIdentity.parse("123"));
        assertEquals(Optional.empty(), ProcessIdentity.parse("ready"));
    }

    @Test
    void the_command_line_of_a_living_process_is_seen_whole() throws Exception {
        var process = new ProcessBuilder("sleep", "61").start();
        try {
            assertTrue(ProcessIdentity.commandLine(process.toHandle()).contains("sleep 61"));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
