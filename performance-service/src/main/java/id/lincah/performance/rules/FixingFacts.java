package id.lincah.performance.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * The fixing of a performance plan (<em>penetapan SKP</em>).
 *
 * @param results kinds of the planned results
 * @param periodFrom first day of the plan
 * @param periodTo last day of the plan
 * @param fixedOn legal date of the fixing
 */
public record FixingFacts(List<ResultKind> results, LocalDate periodFrom, LocalDate periodTo, LocalDate fixedOn) {
    public FixingFacts {
        results = List.copyOf(results);
    }

    boolean coversWholeYear() {
        var year = periodFrom.getYear();
        return periodFrom.equals(LocalDate.of(year, 1, 1)) && periodTo.equals(LocalDate.of(year, 12, 31));
    }
}
