package id.lincah.equivalation.workbench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lincah.equivalation.workbench.ranking.Example;
import id.lincah.equivalation.workbench.ranking.FormerPost;
import id.lincah.regulation.FunctionalLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One row of the file of practice examples.
 *
 * @param group rows of one source, or with one wording, are of one group and never teach each other's answer
 */
record KnownPractice(
        String title, String office, boolean central, String code, FunctionalLevel level, String standing, int group) {
    private static final Pattern SOURCE = Pattern.compile("\\w+\\((.*)\\)");
    private static final Pattern CENTRAL =
            Pattern.compile("(KEMENTERIAN|SEKRETARIAT_JENDERAL|LPNK|KANTOR_PERWAKILAN|UPT_KEMENTERIAN|BPS).*");

    static List<KnownPractice> read(Path file) {
        var groups = new Groups();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            var rows = csv.stream().toList();
            rows.forEach(groups::join);
            return rows.stream().map(row -> of(row, groups)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KnownPractice of(NamedCsvRecord row, Groups groups) {
        var kind = row.getField("unit_kind");
        return new KnownPractice(
                row.getField("source_post"),
                kind.replace('_', ' '),
                CENTRAL.matcher(kind).matches(),
                row.getField("target_jf_code"),
                FunctionalLevel.valueOf(row.getField("target_level")),
                row.getField("standing"),
                groups.of(row));
    }

    boolean counts() {
        return standing.startsWith("VERIFIED");
    }

    FormerPost post() {
        return new FormerPost(title, null, null, office, List.of(), central, level, null, null);
    }

    Example example() {
        return new Example(title, office, code, level, 1, standing);
    }

    /** Rows that share a source or a wording, directly or through others. */
    private static final class Groups {
        private final Map<String, Integer> numbers = new HashMap<>();

        private static List<String> keys(NamedCsvRecord row) {
            var source = SOURCE.matcher(row.getField("standing"));
            var words = new TreeSet<>(
                    List.of(row.getField("source_post").toLowerCase().split("\\W+")));
            return source.matches()
                    ? List.of("source " + source.group(1), "words " + words)
                    : List.of("words " + words);
        }

        void join(NamedCsvRecord row) {
            var number = numbers.size();
            for (var key : keys(row)) {
                var known = numbers.putIfAbsent(key, number);
                if (known != null) {
                    var one = number;
                    numbers.replaceAll((any, group) -> group == one ? known : group);
                    number = known;
                }
            }
        }

        int of(NamedCsvRecord row) {
            return numbers.get(keys(row).get(0));
        }
    }
}
