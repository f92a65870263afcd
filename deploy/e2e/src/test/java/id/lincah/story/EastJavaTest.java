package id.lincah.story;

import id.lincah.story.input.EastJava;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The generated province has the size that was reported, and is the same each time. */
class EastJavaTest {

    private final EastJava java = new EastJava();

    @Test
    void hasTheReportedPostsAndAHolderForEach() {
        var posts = java.government().positions().text();
        assertEquals(EastJava.ADMINISTRATORS, posts.split(",ADMINISTRATOR,", -1).length - 1);
        assertEquals(EastJava.SUPERVISORS, posts.split(",PENGAWAS,", -1).length - 1);
        assertEquals(
                java.government().positions().size(),
                java.government().holders().size());
    }

    @Test
    void keepsTheReportedNumberOfEachKind() {
        var kept = java.decisions().stream()
                .filter(d -> "KEEP".equals(d.decision()))
                .map(d -> d.unitCode().split("\\.").length)
                .toList();
        assertEquals(
                EastJava.ADMINISTRATORS_KEPT,
                kept.stream().filter(depth -> depth == 3).count());
        assertEquals(
                EastJava.SUPERVISORS_KEPT,
                kept.stream().filter(depth -> depth == 4).count());
    }

    @Test
    void givesNoNumberTwice() {
        var numbers = java.government()
                .holders()
                .text()
                .lines()
                .map(l -> l.split(",")[0])
                .toList();
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(
                java.government().holders().text(),
                new EastJava().government().holders().text());
    }
}
