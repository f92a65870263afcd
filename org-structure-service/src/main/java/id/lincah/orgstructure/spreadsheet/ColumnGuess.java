package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.spreadsheet.ColumnCandidates.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises what a sheet holds and which column is which, by their names and by what stands in them. */
public final class ColumnGuess {
    /** Of a hundred: below it nothing useful was recognised. */
    private static final int LEAST = 30;

    private static final Set<String> GOVERNMENTS = Set.of("PEMPROV", "PEMKAB", "PEMKOT", "KOTA_KAB_ADMINISTRASI");

    private final SheetOutline outline;
    private final ColumnCandidates candidates;

    private ColumnGuess(SheetOutline outline) {
        this.outline = outline;
        this.candidates = new ColumnCandidates(outline);
    }

    /** Never refuses: a sheet nobody understands has no dataset and only unknown columns. */
    public static SheetGuess of(SheetOutline outline) {
        var guess = new ColumnGuess(outline);
        return Stream.of(Dataset.UNITS, Dataset.AGENCIES, Dataset.POSITIONS, Dataset.HOLDERS)
                .map(guess::as)
                .max(Comparator.comparingInt(SheetGuess::confidence))
                .filter(best -> best.confidence() >= LEAST)
                .orElseGet(guess::nothing);
    }

    /** The columns of one dataset, when somebody says that the sheet holds it. */
    public static SheetGuess of(SheetOutline outline, Dataset dataset) {
        return new ColumnGuess(outline).as(dataset);
    }

    private SheetGuess nothing() {
        return new SheetGuess(outline.sheet(), null, 0, columns(Map.of()), List.of(), List.of());
    }

    private SheetGuess as(Dataset dataset) {
        var chosen = candidates.choose(dataset);
        var found = chosen.values().stream().map(Candidate::column).collect(Collectors.toSet());
        return new SheetGuess(
                outline.sheet(),
                dataset,
                confidence(dataset, chosen, found),
                columns(chosen),
                lacking(dataset, found, true),
                lacking(dataset, found, false));
    }

    private static List<String> lacking(Dataset dataset, Set<String> found, boolean must) {
        return KnownColumns.of(dataset).stream()
                .filter(known -> known.must() == must && !found.contains(known.column()))
                .map(KnownColumns.Known::column)
                .toList();
    }

    /** How much of what every row must fill was recognised, and how surely. */
    private int confidence(Dataset dataset, Map<Integer, Candidate> chosen, Set<String> found) {
        var must = KnownColumns.of(dataset).stream()
                .filter(KnownColumns.Known::must)
                .map(KnownColumns.Known::column)
                .toList();
        int sum = chosen.values().stream()
                .filter(candidate -> must.contains(candidate.column()))
                .mapToInt(Candidate::confidence)
                .sum();
        boolean possible = switch (dataset) {
            case AGENCIES -> listsGovernments(chosen);
            case UNITS -> !listsGovernments(chosen);
            case POSITIONS -> true;
            case HOLDERS -> found.contains("nip");
        };
        return possible ? sum / must.size() : 0;
    }

    /** Units and agencies have the same columns; only the types tell them apart. */
    private boolean listsGovernments(Map<Integer, Candidate> chosen) {
        return chosen.values().stream()
                .filter(candidate -> candidate.column().equals("type"))
                .map(candidate -> candidates.content(candidate.index()).cells())
                .anyMatch(cells -> !cells.isEmpty()
                        && cells.stream().filter(GOVERNMENTS::contains).count() * 2 > cells.size());
    }

    private List<GuessedColumn> columns(Map<Integer, Candidate> chosen) {
        return IntStream.range(0, outline.header().size())
                .mapToObj(index -> {
                    var candidate = chosen.get(index);
                    var header = outline.header().get(index);
                    return candidate == null
                            ? new GuessedColumn(index, header, null, 0, GuessReason.UNKNOWN)
                            : new GuessedColumn(
                                    index, header, candidate.column(), candidate.confidence(), candidate.reason());
                })
                .toList();
    }
}
