package id.lincah.orgstructure.intake.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people write them: {@code 31-12-2021}, {@code 31/12/2021}, {@code 31 Desember 2021}; the day goes first. */
public final class DateTexts {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}{3,})[-/., ]+(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
    private static final Pattern DIGITS = Pattern.compile("(19|20)(\\d{2})(\\d{2})(\\d{2})");
    private static final int SHORTEST_NAME = 3;

    /** Indonesian and English beginnings of the names of the months. */
    private static final List<String> MONTHS = List.of(
            "januari january",
            "februari pebruari february",
            "maret march",
            "april",
            "mei may",
            "juni june",
            "juli july",
            "agustus august",
            "september",
            "oktober october",
            "november nopember",
            "desember december");

    private DateTexts() {}

    /** The date as ISO text; empty when the text is no date or the day doesn't exist. */
    public static Optional<String> iso(String text) {
        var plain = PlainText.tidy(text);
        var dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        var digits = DIGITS.matcher(plain);
        return digits.matches()
                ? date(digits.group(1) + digits.group(2), Integer.parseInt(digits.group(3)), digits.group(4))
                : Optional.empty();
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var name = text.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            for (var full : MONTHS.get(month).split(" ")) {
                if (full.startsWith(name)
                        || name.length() >= SHORTEST_NAME && full.equals(name)
                        || abbreviates(name, full)) {
                    return month + 1;
                }
            }
        }
        return 0;
    }

    /** {@code Agt}, {@code Ags}: the first letters with some left out. */
    private static boolean abbreviates(String name, String full) {
        return full.equals("agustus") && (name.equals("agt") || name.equals("ags"));
    }

    private static Optional<String> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
