package id.lincah.team.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The planned share of one official over the assignments that run at the same time (D-07). */
public final class Load {

    private Load() {}

    /**
     * The highest share on any day between the two days, both included, in percent. A sum of shares can only rise on the first day of
     * a commitment, so these days and the first day of the period are all that need be looked at.
     */
    public static BigDecimal peak(List<Commitment> commitments, LocalDate from, LocalDate to) {
        return Stream.concat(Stream.of(from), commitments.stream().map(Commitment::startsOn))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .map(day -> on(day, commitments))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal on(LocalDate day, List<Commitment> commitments) {
        return commitments.stream()
                .filter(c -> c.covers(day))
                .map(Commitment::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
