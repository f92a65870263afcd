package id.lincah.regulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * NIP: eighteen digits, stored without separators. It is personal data, so its {@code toString} is masked.
 *
 * @param digits the number itself; only for storage, comparison and people with a purpose
 */
public record EmployeeNumber(String digits) {
    /** Digits of a NIP (NIP-01). */
    static final int LENGTH = 18;

    public EmployeeNumber {
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not an employee number");
        }
    }

    /**
     * What the number says, or the first thing wrong with it.
     *
     * @param code null when valid
     * @param rule the rule that refused; null when valid
     * @param normalized the text without separators
     * @param birthDate null when invalid, as are the following
     * @param candidateMonth month of the CPNS appointment
     * @param serial running number among equal first fifteen digits
     * @param appointedAbove35 information only: older honorary staff were appointed
     */
    public record Check(
            String code,
            String rule,
            String normalized,
            LocalDate birthDate,
            YearMonth candidateMonth,
            Sex sex,
            String serial,
            boolean appointedAbove35) {

        public boolean valid() {
            return code == null;
        }

        /** Masked: a check must not carry a number into a log. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "Check[%s, %s]", valid() ? "valid" : code, masked(normalized));
        }
    }

    /**
     * Examines a text by NIP-01 to NIP-09; the first failure wins.
     *
     * @param text as typed; spaces are removed
     * @param today the day against which a birth in the future is refused
     */
    public static Check check(String text, LocalDate today) {
        return EmployeeNumberCheck.of(text, today);
    }

    /** At most the birth year and the last three digits (NIP-10). */
    public String masked() {
        return masked(digits);
    }

    static String masked(String digits) {
        if (digits.length() != LENGTH) {
            return "*".repeat(Math.min(digits.length(), LENGTH));
        }
        return digits.substring(0, 4) + "*".repeat(LENGTH - 7) + digits.substring(LENGTH - 3);
    }

    @Override
    public String toString() {
        return masked();
    }
}
