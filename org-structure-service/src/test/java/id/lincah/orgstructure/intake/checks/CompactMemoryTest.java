package id.lincah.orgstructure.intake.checks;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The compact tables behave as the maps of the JDK would. */
class CompactMemoryTest {
    private static final int ROUNDS = 50_000;

    @Test
    void aCodeTableNumbersTextsAsAMapWould() {
        var table = new CodeTable();
        var model = new HashMap<String, Integer>();
        var random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            var text = (random.nextBoolean() ? "é" : "") + random.nextInt(20_000);
            int number = table.add(text);
            assertEquals(model.computeIfAbsent(text, fresh -> model.size()), number);
            assertEquals(text, table.text(number));
        }
        assertEquals(model.size(), table.size());
        assertEquals(-1, table.find("tidak ada"));
        assertEquals(0, new CodeTable().add(""));
    }

    @Test
    void countsAreThoseOfAMap() {
        var counts = new Counts();
        var model = new HashMap<Long, Integer>();
        var random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            long key = random.nextInt(15_000) * 0x1_0000_0000L;
            assertEquals(model.merge(key, 1, Integer::sum), counts.add(key));
        }
        model.forEach((key, count) -> assertEquals(count, counts.of(key)));
        assertEquals(0, counts.of(7));
    }

    @Test
    void whatWasNeverWrittenIsTheDefault() {
        var numbers = new Numbers(-1);
        numbers.set(100_000, 5);
        assertEquals(5, numbers.get(100_000));
        assertEquals(-1, numbers.get(99_999));
        assertEquals(-1, numbers.get(1_000_000));
    }
}
