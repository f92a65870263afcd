package id.lincah.orgstructure.positionmap.rules;

import id.lincah.regulation.DatedTable;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** BUP-01, BUP-02 and BUP-05: the retirement age by position and the day the pension starts (TMT). */
public final class RetirementAges {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final DatedTable<Integer> years =
            DatedTable.read("regulation/retirement-ages.csv", List.of("holder"), row -> row.integer("years"));

    /**
     * The day the pension of a holder starts.
     *
     * @param level decides for a functional position; null otherwise
     * @return empty when the level of a functional position is not known
     */
    public Optional<LocalDate> pensionFrom(LocalDate birthDate, PositionKind kind, FunctionalLevel level) {
        var holder = kind == PositionKind.FUNGSIONAL ? level : kind;
        return holder == null
                ? Optional.empty()
                : years.rowFor(birthDate, holder).map(age -> pension(birthDate, age));
    }

    /** BUP-02: the first day of the month after the age is reached. */
    private static LocalDate pension(LocalDate birthDate, int age) {
        return reached(birthDate, age).plusMonths(1).withDayOfMonth(1);
    }

    /** BUP-05: born on 29 February, in a common year the age is reached on 1 March. */
    private static LocalDate reached(LocalDate birthDate, int age) {
        var anniversary = birthDate.plusYears(age);
        return MonthDay.from(birthDate).equals(LEAP_DAY) && !anniversary.isLeapYear()
                ? anniversary.plusDays(1)
                : anniversary;
    }
}
