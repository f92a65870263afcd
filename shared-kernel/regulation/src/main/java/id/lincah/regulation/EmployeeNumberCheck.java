package id.lincah.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The digits of an employee number, read from left to right. There is no check digit (NIP-06). */
final class EmployeeNumberCheck {
    private static final int LEAST_AGE = 18;
    private static final int USUAL_HIGHEST_AGE = 35;
    private static final int FIRST_CONTRACT_MONTH = 21;

    private final String digits;

    private EmployeeNumberCheck(String digits) {
        this.digits = digits;
    }

    static EmployeeNumber.Check of(String text, LocalDate today) {
        // Numbers copied from a word processor come with no-break spaces.
        var digits = text.replace(" ", "").replace("\u00a0", "");
        if (digits.length() != EmployeeNumber.LENGTH) {
            return refused(digits, "NIP_LENGTH", "NIP-01");
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return refused(digits, "NIP_NOT_NUMERIC", "NIP-01");
        }
        return new EmployeeNumberCheck(digits).read(today);
    }

    private EmployeeNumber.Check read(LocalDate today) {
        var born = birthDate().filter(date -> !date.isAfter(today));
        if (born.isEmpty()) {
            return refused(digits, "BIRTH_DATE", "NIP-02");
        }
        int month = number(12, 14);
        if (month >= FIRST_CONTRACT_MONTH) {
            return refused(digits, "NOT_PNS_NIP", "NIP-09");
        }
        if (month < 1 || month > 12) {
            return refused(digits, "CPNS_MONTH", "NIP-03");
        }
        if (sex().isEmpty()) {
            return refused(digits, "SEX", "NIP-04");
        }
        if (number(15, 18) == 0) {
            return refused(digits, "SERIAL", "NIP-05");
        }
        return aged(born.get(), YearMonth.of(number(8, 12), month));
    }

    private EmployeeNumber.Check aged(LocalDate born, YearMonth appointed) {
        var birthMonth = YearMonth.from(born);
        if (appointed.isBefore(birthMonth.plusYears(LEAST_AGE))) {
            return refused(digits, "CPNS_TOO_YOUNG", "NIP-07");
        }
        boolean above35 = appointed.isAfter(birthMonth.plusYears(USUAL_HIGHEST_AGE));
        return new EmployeeNumber.Check(
                null, null, digits, born, appointed, sex().orElseThrow(), digits.substring(15), above35);
    }

    private Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.of(number(0, 4), number(4, 6), number(6, 8)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<Sex> sex() {
        return switch (digits.charAt(14)) {
            case '1' -> Optional.of(Sex.MALE);
            case '2' -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static EmployeeNumber.Check refused(String digits, String code, String rule) {
        return new EmployeeNumber.Check(code, rule, digits, null, null, null, null, false);
    }
}
