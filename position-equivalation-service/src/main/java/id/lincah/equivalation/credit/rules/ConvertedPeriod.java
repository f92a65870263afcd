package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.PerformancePredicate;
import java.util.List;

/** AK-13: one performance year and one predicate; the months, as 1 to 12, need not be neighbours. */
public record ConvertedPeriod(int year, List<Integer> months, PerformancePredicate predicate) {
    public ConvertedPeriod {
        months = months.stream().sorted().toList();
    }

    public int fromMonth() {
        return months.get(0);
    }
}
