package id.lincah.performance.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a year that is evaluated (R6-30): the year, a quarter or a month.
 *
 * @param number 1 to 4 for a quarter, 1 to 12 for a month, null for the year
 */
public record Period(@NotNull Kind kind, Integer number) {
    public static final Period YEAR = new Period(Kind.ANNUAL, null);
    private static final Pattern CODE = Pattern.compile("ANNUAL|Q([1-4])|M(0[1-9]|1[0-2])");

    /** Length of a period. */
    public enum Kind {
        ANNUAL(12),
        QUARTER(3),
        MONTH(1);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    /** Reads {@code ANNUAL}, {@code Q2} or {@code M07}. */
    public static Optional<Period> parse(String code) {
        var match = CODE.matcher(code);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group(1) != null) {
            return Optional.of(new Period(Kind.QUARTER, Integer.valueOf(match.group(1))));
        }
        return Optional.of(match.group(2) == null ? YEAR : new Period(Kind.MONTH, Integer.valueOf(match.group(2))));
    }

    @JsonIgnore
    @AssertTrue(message = "NUMBER_DOES_NOT_FIT_KIND")
    public boolean isNumbered() {
        if (kind == null || kind == Kind.ANNUAL) {
            return number == null;
        }
        return number != null && number >= 1 && number <= 12 / kind.months;
    }

    /** The form in which the period is stored and asked for. */
    public String code() {
        return switch (kind) {
            case ANNUAL -> "ANNUAL";
            case QUARTER -> "Q" + number;
            case MONTH -> String.format(Locale.ROOT, "M%02d", number);
        };
    }

    public int fromMonth() {
        return kind == Kind.ANNUAL ? 1 : (number - 1) * kind.months + 1;
    }

    public int months() {
        return kind.months;
    }

    public LocalDate lastDay(int year) {
        return LocalDate.of(year, fromMonth(), 1).plusMonths(months()).minusDays(1);
    }
}
