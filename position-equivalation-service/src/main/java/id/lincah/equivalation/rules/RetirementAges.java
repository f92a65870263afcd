package id.lincah.equivalation.rules;

import id.lincah.regulation.DatedTable;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** BUP-01, BUP-02 and BUP-05: the age by position, the day it is reached and the day the pension starts. */
public final class RetirementAges {
    private final DatedTable<Integer> years =
            DatedTable.read("regulation/retirement-ages.csv", List.of("holder"), row -> row.integer("years"));

    /** The day a person in a position of that kind reaches the age; empty for FUNGSIONAL, whose level decides. */
    public Optional<LocalDate> reachedOn(LocalDate birthDate, PositionKind kind) {
        return reached(birthDate, kind);
    }

    /** The day a person at that functional level reaches the age. */
    public Optional<LocalDate> reachedOn(LocalDate birthDate, FunctionalLevel level) {
        return reached(birthDate, level);
    }

    private Optional<LocalDate> reached(LocalDate birthDate, Enum<?> holder) {
        return years.rowFor(birthDate, holder).map(age -> Anniversary.after(birthDate, age));
    }

    /** The first day of the month after the age is reached; the person is active through the last day before. */
    public static LocalDate pensionFrom(LocalDate reachedOn) {
        return reachedOn.plusMonths(1).withDayOfMonth(1);
    }
}
