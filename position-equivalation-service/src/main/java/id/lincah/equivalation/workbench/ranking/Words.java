package id.lincah.equivalation.workbench.ranking;

import id.lincah.regulation.CsvTable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indonesian words made comparable: lower case, abbreviations written out, words that name no task left out, stems. */
final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 2;
    private static final Set<String> EMPTY_OF_MEANING = Set.of(
            ("kepala seksi subbagian sub bagian subbidang bidang subdirektorat direktorat subdit dan pada di ke dari atas"
                            + " untuk dengan atau serta yang nama tidak disebut terpotong sumber ii iii iv lain deputi kantor upt"
                            + " unit kabid kabag tugas melaksanakan melakukan menyiapkan pelaksanaan penyelenggaraan urusan asal")
                    .split(" "));
    /** Parts of an office's name that say where, not what. */
    private static final Set<String> PLACES =
            Set.of("provinsi", "kabupaten", "kota", "daerah", "pemerintah", "dinas", "badan", "republik", "indonesia");

    private static final Map<String, String> ABBREVIATIONS =
            CsvTable.read("workbench/abbreviations.csv", "short", "words").stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.text("short"), row -> row.text("words")));

    private Words() {}

    /** Stems in the order of the text. */
    static Set<String> of(String text) {
        return stream(text).map(Stems::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same for the name of an office, without the words for its place. */
    static Set<String> ofOffice(String name) {
        return stream(name)
                .filter(word -> !PLACES.contains(word))
                .map(Stems::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> stream(String text) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                        .flatMap(word -> Arrays.stream(
                                ABBREVIATIONS.getOrDefault(word, word).split(" ")))
                        .filter(word -> word.length() >= SHORTEST && !EMPTY_OF_MEANING.contains(word));
    }
}
