package id.lincah.orgstructure;

import id.lincah.orgstructure.rulebook.StructureRuleBook;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The lawyer's paper as tests: every row of one topic, named by its first column. */
public final class Cases {
    private Cases() {}

    public static Stream<Arguments> of(String topic) {
        return StructureRuleBook.read().cases().stream()
                .filter(each -> each.get("topic").equals(topic))
                .map(each -> Arguments.of(each.get("case"), each));
    }

    /** The cell, null when empty. */
    public static String cell(Map<String, String> row, String column) {
        var text = row.get(column);
        return text == null || text.isEmpty() ? null : text;
    }

    public static List<String> list(Map<String, String> row, String column) {
        var text = cell(row, column);
        return text == null ? List.of() : Arrays.asList(text.split(";"));
    }
}
