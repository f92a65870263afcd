package id.lincah.regulation;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RulesTest {
    private record Above(String id, int limit) implements Rule<Integer> {
        @Override
        public List<Finding> examine(Integer facts) {
            return facts <= limit
                    ? List.of()
                    : List.of(new Finding(
                            "ABOVE_" + limit, Severity.BLOCKING, id, new Citation("UU 1/2000", "Pasal 1"), Map.of()));
        }
    }

    @Test
    void everyGroundIsToldInTheOrderOfTheList() {
        var rules = new Rules<>(List.of(new Above("B-02", 2), new Above("A-01", 1), new Above("C-09", 9)));
        assertEquals(
                List.of("ABOVE_2", "ABOVE_1"),
                rules.examine(3).stream().map(Finding::code).toList());
        assertEquals(List.of(), rules.examine(1));
    }

    @Test
    void aRuleListedTwiceIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new Rules<>(List.of(new Above("A-01", 1), new Above("A-01", 2))));
    }
}
