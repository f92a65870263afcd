package id.lincah.orgstructure.positionmap.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * RA-50: K(y) = round(load × (1 + growth)^(y − base) ÷ effective time); B(y) = B − persons whose pension starts on or
 * before 31 December of y; gap = B − K. Five years, the base year the first. Half goes up (RA-18).
 */
public record RA50Projection(RuleBook book) implements Rule<ProjectionFacts> {
    /** How many years a projection spans. */
    public static final int YEARS = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One year of one box.
     *
     * @param required K; null when neither load nor final need is known
     * @param gap B − K; null likewise
     */
    public record Year(int year, int existing, Integer required, Integer gap) {}

    @Override
    public String id() {
        return "RA-50";
    }

    /** Says how many holders the projection keeps because their age limit is not known. */
    @Override
    public List<Finding> examine(ProjectionFacts facts) {
        return facts.unknownPensions() == 0
                ? List.of()
                : List.of(book.finding(id(), "RETIREMENT_AGE_UNKNOWN", Severity.REVIEW)
                        .with("persons", facts.unknownPensions()));
    }

    /** @param growth percent a year, e.g. 5 */
    public static List<Year> of(ProjectionFacts facts, int baseYear, BigDecimal growth) {
        return IntStream.range(0, YEARS)
                .mapToObj(ahead -> year(facts, baseYear + ahead, ahead, growth))
                .toList();
    }

    private static Year year(ProjectionFacts facts, int year, int ahead, BigDecimal growth) {
        var required = facts.hasLoad() ? required(facts, ahead, growth) : facts.required();
        var gone = facts.pensions().stream()
                .filter(pension -> pension.getYear() <= year)
                .count();
        int existing = facts.existing() - (int) gone;
        return new Year(year, existing, required, RA42Difference.of(existing, required));
    }

    /** One division at the very end, so that nothing is rounded twice. */
    private static Integer required(ProjectionFacts facts, int ahead, BigDecimal growth) {
        var grown = facts.loadMinutes().multiply(HUNDRED.add(growth).pow(ahead));
        var time = BigDecimal.valueOf(facts.effectiveMinutes()).multiply(HUNDRED.pow(ahead));
        return grown.divide(time, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
