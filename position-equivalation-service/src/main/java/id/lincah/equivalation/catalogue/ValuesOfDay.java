package id.lincah.equivalation.catalogue;

import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Job class and allowance of every position and level on one day (R17-17, R17-18): what an agency set for itself goes
 * before what holds for the nation, each of the two for itself.
 */
public final class ValuesOfDay {
    private final Map<String, PositionValue> byPosition = new HashMap<>();

    private ValuesOfDay() {}

    /** @param rows of the nation and of one agency, whatever their periods and in any order */
    public static ValuesOfDay of(LocalDate day, Collection<PositionValue> rows) {
        var values = new ValuesOfDay();
        rows.stream().filter(row -> row.holdsOn(day)).forEach(values::add);
        return values;
    }

    private void add(PositionValue row) {
        byPosition.merge(
                PositionValue.key(row.functionalCode(), row.level()),
                row,
                (one, other) -> one.national() ? other.over(one) : one.over(other));
    }

    /** Empty when neither the nation nor the agency says anything of that position at that level. */
    public Optional<PositionValue> find(String functionalCode, FunctionalLevel level) {
        return Optional.ofNullable(byPosition.get(PositionValue.key(functionalCode, level)));
    }

    /** Whole rupiah a month; empty when not known. */
    public Optional<Long> allowance(String functionalCode, FunctionalLevel level) {
        return find(functionalCode, level).map(PositionValue::monthlyAllowance);
    }

    /** 1 to 17; empty when not known. */
    public Optional<Integer> jobClass(String functionalCode, FunctionalLevel level) {
        return find(functionalCode, level).map(PositionValue::jobClass);
    }
}
