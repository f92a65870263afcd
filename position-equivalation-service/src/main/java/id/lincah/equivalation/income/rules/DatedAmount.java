package id.lincah.equivalation.income.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** A component from a day on, until the next amount of the same component; whole rupiah a month (INC-09). */
public record DatedAmount(IncomeComponent component, LocalDate from, long monthlyRupiah) {
    /** What each component amounts to on a day; one that has not begun is absent. */
    public static Map<IncomeComponent, Long> standing(Collection<DatedAmount> amounts, LocalDate day) {
        Map<IncomeComponent, DatedAmount> standing = new EnumMap<>(IncomeComponent.class);
        amounts.stream()
                .filter(amount -> !amount.from().isAfter(day))
                .forEach(amount -> standing.merge(
                        amount.component(), amount, (one, other) -> other.from().isAfter(one.from()) ? other : one));
        Map<IncomeComponent, Long> rupiah = new EnumMap<>(IncomeComponent.class);
        standing.forEach((component, amount) -> rupiah.put(component, amount.monthlyRupiah()));
        return rupiah;
    }
}
