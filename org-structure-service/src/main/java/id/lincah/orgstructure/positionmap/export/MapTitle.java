package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.chart.ChartHeading;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What every export says at its top.
 *
 * @param part name of the unit it is about; null for the whole agency
 * @param day the day whose structure and holders it shows
 * @param standing the regulation, or that it is a draft or today's data
 */
public record MapTitle(String agency, String part, LocalDate day, String standing) {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    static String date(LocalDate day) {
        return LONG.format(day);
    }

    String dayLine() {
        return "Keadaan tanggal " + date(day);
    }

    List<String> lines() {
        return Stream.of("PETA JABATAN", agency, part, dayLine(), standing)
                .filter(Objects::nonNull)
                .toList();
    }

    ChartHeading chart() {
        return new ChartHeading(Stream.of(
                        "PETA JABATAN " + (part == null ? agency : part).toUpperCase(Locale.ROOT),
                        part == null ? null : agency,
                        dayLine() + " \u00b7 " + standing)
                .filter(Objects::nonNull)
                .toList());
    }
}
