package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The lawyer's paper: reads the case rows of one topic. */
final class Cases {
    static final RuleBook BOOK = RuleBook.read("regulation/rules.csv", "regulation/codes.csv", "teams", "test");
    static final TeamRules RULES = TeamRules.of(
            BOOK, AbolishedRoles.read("regulation/abolished-roles.csv"), LoadLimits.read("regulation/loads.csv"));

    private Cases() {}

    static Stream<Arguments> of(String topic) {
        return BOOK.cases().stream()
                .filter(row -> topic.equals(row.get("topic")))
                .map(row -> Arguments.of(row.get("case"), row));
    }

    static List<String> list(Map<String, String> row, String column) {
        return Arrays.stream(text(row, column).split(";"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    static String text(Map<String, String> row, String column) {
        return row.get(column);
    }

    static boolean bool(Map<String, String> row, String column) {
        return Boolean.parseBoolean(text(row, column));
    }

    static LocalDate date(Map<String, String> row, String column) {
        return text(row, column).isBlank() ? null : LocalDate.parse(text(row, column));
    }

    static BigDecimal decimal(Map<String, String> row, String column) {
        return new BigDecimal(text(row, column));
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    static boolean blocked(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isBlocking);
    }
}
