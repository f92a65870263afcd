package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.regulation.CsvRow;
import id.lincah.regulation.CsvTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What offices call the columns of the datasets, in Indonesian and English. */
final class KnownColumns {
    private static final int LEAST_WORDS_WITHIN = 4;
    private static final List<Known> TABLE =
            CsvTable.read("intake/columns.csv", "dataset", "column", "must", "names").stream()
                    .map(Known::of)
                    .toList();

    /**
     * One column of a dataset.
     *
     * @param must every row fills it
     * @param names plain, the most usual first
     */
    record Known(Dataset dataset, String column, boolean must, List<String> names) {
        static Known of(CsvRow row) {
            return new Known(
                    row.oneOf("dataset", Dataset.class),
                    row.text("column"),
                    row.bool("must"),
                    Arrays.stream(row.text("names").split(";"))
                            .map(KnownColumns::plain)
                            .toList());
        }

        /** How well a header names the column. */
        GuessReason reason(String header) {
            var plain = plain(header);
            if (plain.equals(plain(column))) {
                return GuessReason.OWN_NAME;
            }
            if (names.contains(plain)) {
                return GuessReason.SYNONYM;
            }
            return names.stream().anyMatch(name -> similar(plain, name))
                    ? GuessReason.SIMILAR_NAME
                    : GuessReason.UNKNOWN;
        }

        private static boolean similar(String header, String name) {
            return name.length() >= LEAST_WORDS_WITHIN && (" " + header + " ").contains(" " + name + " ");
        }
    }

    private KnownColumns() {}

    static List<Known> of(Dataset dataset) {
        return TABLE.stream().filter(known -> known.dataset() == dataset).toList();
    }

    /** Words only: {@code Gol./Ruang} and {@code GOL RUANG} are one. */
    static String plain(String header) {
        return Stream.of(header.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
