package id.lincah.orgstructure.positionmap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TidyTreeTest {
    private static final double NEAR = 1e-6;

    private int number;

    @Test
    void placesASingleBoxAtTheOrigin() {
        var plan = new TidyTree(6, 5).plan(leaf(100, 40));
        assertEquals(new Rect(0, 0, 100, 40), plan.top());
        assertTrue(plan.lines().isEmpty());
    }

    @Test
    void centresAParentOverItsRow() {
        var plan = new TidyTree(6, 5).plan(branch(List.of(leaf(100, 40), leaf(100, 40), leaf(100, 40))));
        assertEquals(plan.boxes().get(2).place().centre(), plan.top().centre(), NEAR);
        assertEquals(3 * 100 + 2 * TidyTree.SIDE_GAP, plan.width(), NEAR);
        assertEquals(40 + TidyTree.LEVEL_GAP + 40, plan.height(), NEAR);
    }

    @Test
    void tucksAShallowSubtreeNextToADeepOne() {
        var deep = branch(List.of(branch(List.of(leaf(100, 40), leaf(100, 40), leaf(100, 40))), leaf(100, 40)));
        var plan = new TidyTree(6, 1).plan(branch(List.of(deep, leaf(100, 40))));
        var last = plan.boxes().get(plan.boxes().size() - 1).place();
        var widestRow = plan.boxes().stream()
                .mapToDouble(box -> box.place().right())
                .max()
                .orElseThrow();
        assertTrue(last.x() < widestRow, "the shallow neighbour stands over the deep one's last row");
        assertSound(plan);
    }

    @Test
    void hangsManyChildrenInColumns() {
        var children = IntStream.range(0, 9).mapToObj(i -> leaf(100, 30 + i)).toList();
        var plan = new TidyTree(3, 5).plan(new Branch<>("head", 100, 40, children));
        assertEquals(
                3,
                plan.boxes().stream()
                        .skip(1)
                        .map(box -> box.place().x())
                        .distinct()
                        .count());
        assertSound(plan);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,5", "2,3", "4,5", "6,5", "9,2"})
    void neverLetsBoxesOverlapNorLinesHang(int widest, int tallest) {
        for (int seed = 0; seed < 60; seed++) {
            assertSound(new TidyTree(widest, tallest).plan(random(new Random(seed), 4)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40})
    void drawsAsManyBoxesAsThereAre(int children) {
        var leaves = IntStream.range(0, children).mapToObj(i -> leaf(80, 20)).toList();
        var plan = new TidyTree(5, 5).plan(new Branch<>("head", 100, 40, leaves));
        assertEquals(children + 1, plan.boxes().size());
        assertEquals(0, plan.left(), NEAR);
        assertSound(plan);
    }

    private static <C> void assertSound(Plan<C> plan) {
        var places = plan.boxes().stream().map(Plan.Placed::place).toList();
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                assertFalse(places.get(i).overlaps(places.get(j)), places.get(i) + " overlaps " + places.get(j));
            }
        }
        for (var line : plan.lines()) {
            assertTrue(line.x1() == line.x2() || line.y1() == line.y2(), line + " is slanted");
            assertTrue(ends(line, line.x1(), line.y1(), plan), line + " begins in the air");
            assertTrue(ends(line, line.x2(), line.y2(), plan), line + " ends in the air");
            assertTrue(places.stream().noneMatch(place -> crosses(line, place)), line + " runs through a box");
        }
        plan.boxes().stream()
                .skip(1)
                .forEach(box -> assertTrue(
                        plan.lines().stream().anyMatch(line -> touches(box.place(), line.x2(), line.y2())),
                        "no line leads to " + box));
    }

    private static boolean ends(Line line, double x, double y, Plan<?> plan) {
        return plan.boxes().stream().anyMatch(box -> touches(box.place(), x, y))
                || plan.lines().stream().filter(other -> other != line).anyMatch(other -> touches(other.room(), x, y));
    }

    private static boolean touches(Rect place, double x, double y) {
        return x >= place.x() - NEAR
                && x <= place.right() + NEAR
                && y >= place.y() - NEAR
                && y <= place.bottom() + NEAR;
    }

    private static boolean crosses(Line line, Rect place) {
        var room = line.room();
        return room.x() < place.right() - NEAR
                && room.right() > place.x() + NEAR
                && room.y() < place.bottom() - NEAR
                && room.bottom() > place.y() + NEAR;
    }

    private Branch<String> random(Random random, int depth) {
        var children = new ArrayList<Branch<String>>();
        if (depth > 0) {
            int many = random.nextInt(7);
            for (int i = 0; i < many; i++) {
                children.add(random(random, random.nextInt(depth)));
            }
        }
        return new Branch<>("n" + number++, 60 + random.nextInt(120), 20 + random.nextInt(150), children);
    }

    private Branch<String> leaf(double width, double height) {
        return new Branch<>("n" + number++, width, height, List.of());
    }

    private Branch<String> branch(List<Branch<String>> children) {
        return new Branch<>("n" + number++, 100, 40, children);
    }
}
