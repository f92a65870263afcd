package id.lincah.equivalation.income.rules;

import java.time.LocalDate;

/** A component from a day on, until the next amount of the same component; whole rupiah a month (INC-09). */
public record DatedAmount(IncomeComponent component, LocalDate from, long monthlyRupiah) {}
