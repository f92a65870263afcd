package id.lincah.story;

import id.lincah.launcher.Progress;
import id.lincah.launcher.StateFolder;
import id.lincah.launcher.Suite;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The whole suite on this machine, by its own launcher: the story with one service killed in the middle, then the story
 * once more, then everything killed at once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {

    private static final PrintStream OUT = System.out;
    private static Suite suite;

    @BeforeAll
    static void start() {
        var root = Path.of("../..").toAbsolutePath().normalize();
        var folder = root.resolve(".lincah/e2e");
        Suite.onFreePorts(root, folder).stop();
        StateFolder.delete(folder);
        suite = Suite.onFreePorts(root, folder);
        suite.start(new Progress(OUT));
    }

    @AfterAll
    static void stop() {
        if (suite != null) {
            suite.stop();
        }
    }

    /** The equivalation service dies while the enacted scenario's thousand displaced holders reach it. */
    @Test
    @Order(1)
    void endsRightThoughAServiceIsKilledInTheMiddle() {
        var killer = CompletableFuture.runAsync(StoryIT::killEquivalationOnceCasesOpen);
        var report = play();
        killer.join();
        assertRight(report);
    }

    @Test
    @Order(2)
    void changesNothingWhenPlayedAgain() {
        var report = play();
        assertRight(report);
        assertEquals(0, report.changes());
    }

    @Test
    @Order(3)
    void losesNothingWhenEverythingIsKilledAtOnce() {
        List.of("gateway", "org-structure", "equivalation", "teams", "performance", "keycloak", "kafka", "postgresql")
                .forEach(suite::kill);
        suite.start(new Progress(OUT));
        var report = play();
        assertRight(report);
        assertEquals(0, report.changes());
    }

    private static void killEquivalationOnceCasesOpen() {
        Patience.until(true, StoryIT::someCaseIsOpen);
        suite.kill("equivalation");
        suite.start("equivalation");
    }

    private static boolean someCaseIsOpen() {
        try (var connection = suite.databases().connect("position_equivalation");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select 1 from equivalation_case)")) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Report play() {
        var door = new Door(suite.gatewayAddress(), new Purse(suite::token)::of);
        var report = new Story(door, suite.kafka(), data()).play(OUT);
        report.print(OUT);
        return report;
    }

    /** The real lists when the builder has them; the story says so either way. */
    private static Path data() {
        var folder = System.getenv("LINCAH_DATA");
        if (folder == null) {
            OUT.println("LINCAH_DATA is not set: the story runs without the real unit lists");
        }
        return folder == null ? null : Path.of(folder);
    }

    private static void assertRight(Report report) {
        assertTrue(
                report.right(),
                () -> "wrong: "
                        + report.figures().stream().filter(f -> !f.right()).toList());
    }
}
