package id.lincah.equivalation.income;

import id.lincah.equivalation.catalogue.PositionValue;
import id.lincah.equivalation.catalogue.ValuesOfDay;
import id.lincah.equivalation.income.rules.DatedAmount;
import id.lincah.equivalation.income.rules.IncomeComponent;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The allowance of a functional position from each day on which it changed: its own value where the catalogue has one
 * (R17-18), else the example of INC-08.
 *
 * @param values every period of the positions asked for, the nation's and the agency's
 */
record PositionAllowances(List<PositionValue> values) {
    List<DatedAmount> of(String functionalCode, FunctionalLevel level) {
        var own = values.stream()
                .filter(value -> value.functionalCode().equals(functionalCode) && value.level() == level)
                .toList();
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.EPOCH);
        own.stream()
                .flatMap(value -> Stream.of(value.validFrom(), value.validTo()))
                .filter(day -> day != null)
                .forEach(days::add);
        var amounts = new ArrayList<DatedAmount>();
        days.forEach(day -> amount(ValuesOfDay.of(day, own), functionalCode, level, day)
                .filter(rupiah -> amounts.isEmpty() || last(amounts) != rupiah)
                .ifPresent(rupiah -> amounts.add(new DatedAmount(IncomeComponent.POSITION_ALLOWANCE, day, rupiah))));
        return amounts;
    }

    private static Optional<Long> amount(
            ValuesOfDay values, String functionalCode, FunctionalLevel level, LocalDate day) {
        return values.allowance(functionalCode, level).or(() -> IncomeRules.allowanceAfter(day, level));
    }

    private static long last(List<DatedAmount> amounts) {
        return amounts.get(amounts.size() - 1).monthlyRupiah();
    }

    /** What the tables say stands in until somebody enters what is really paid. */
    static List<DatedAmount> standingIn(List<DatedAmount> tables, List<DatedAmount> entered) {
        var first = entered.stream()
                .filter(amount -> amount.component() == IncomeComponent.POSITION_ALLOWANCE)
                .map(DatedAmount::from)
                .min(LocalDate::compareTo);
        var until = tables.stream()
                .filter(amount -> first.isEmpty() || amount.from().isBefore(first.get()));
        return Stream.concat(until, entered.stream()).toList();
    }
}
