package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One row of a case file. */
record RuleCase(Map<String, String> cells) {
    static Stream<RuleCase> of(String topic) {
        var rows = PerformanceRules.BOOK.cases().stream()
                .filter(cells -> cells.get("topic").equals(topic))
                .map(RuleCase::new)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("no cases of " + topic);
        }
        return rows.stream();
    }

    String text(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException("no column " + column);
        }
        return cell;
    }

    boolean bool(String column) {
        return Boolean.parseBoolean(text(column));
    }

    LocalDate date(String column) {
        return text(column).isEmpty() ? null : LocalDate.parse(text(column));
    }

    List<String> list(String column) {
        return text(column).isEmpty() ? List.of() : Arrays.asList(text(column).split(";"));
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        return text(column).isEmpty() ? null : Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> List<E> listOf(String column, Class<E> type) {
        return list(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    List<String> expectedCodes() {
        return list("expected_codes");
    }

    /** The codes among these findings that the rules of this row give. */
    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Override
    public String toString() {
        return text("topic") + ": " + text("case");
    }
}
