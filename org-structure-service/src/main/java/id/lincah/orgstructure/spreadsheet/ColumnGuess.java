package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises what a sheet holds and which column is which, by their names and by what stands in them. */
public final class ColumnGuess {
    private static final int CERTAIN = 100;
    private static final int SYNONYM = 85;
    private static final int SIMILAR = 60;
    private static final int BY_CONTENT = 70;
    /** Cells that agree with the name make it surer, cells that contradict it doubtful. */
    private static final int AGREES = 10;

    private static final int CONTRADICTS = 40;
    private static final int LEAST = 30;
    private static final Set<String> GOVERNMENTS = Set.of("PEMPROV", "PEMKAB", "PEMKOT", "KOTA_KAB_ADMINISTRASI");

    private record Candidate(int index, String column, int confidence, GuessReason reason) {}

    private final SheetOutline outline;
    private final List<ColumnContent> contents;

    private ColumnGuess(SheetOutline outline) {
        this.outline = outline;
        this.contents = IntStream.range(0, outline.header().size())
                .mapToObj(index -> new ColumnContent(outline.column(index)))
                .toList();
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
        var chosen = choose(candidates(dataset));
        var found = new HashSet<String>();
        chosen.values().forEach(candidate -> found.add(candidate.column()));
        var missing = names(dataset, found, true);
        return new SheetGuess(
                outline.sheet(),
                dataset,
                confidence(dataset, chosen, found),
                columns(chosen),
                missing,
                names(dataset, found, false));
    }

    private static List<String> names(Dataset dataset, Set<String> found, boolean must) {
        return KnownColumns.of(dataset).stream()
                .filter(known -> known.must() == must && !found.contains(known.column()))
                .map(KnownColumns.Known::column)
                .toList();
    }

    private List<Candidate> candidates(Dataset dataset) {
        var candidates = new ArrayList<Candidate>();
        for (int index = 0; index < contents.size(); index++) {
            for (var known : KnownColumns.of(dataset)) {
                var candidate = candidate(index, known);
                if (candidate.confidence() >= LEAST) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private Candidate candidate(int index, KnownColumns.Known known) {
        var reason = known.reason(outline.header().get(index));
        var content = contents.get(index);
        if (reason == GuessReason.UNKNOWN) {
            boolean fits = content.alone(known.column()) || byReference(index, known.column());
            return new Candidate(index, known.column(), fits ? BY_CONTENT : 0, GuessReason.CONTENT);
        }
        int named = named(reason);
        return content.fits(known.column())
                .map(fits -> fits
                        ? new Candidate(index, known.column(), Math.min(CERTAIN, named + AGREES), agreed(reason))
                        : new Candidate(index, known.column(), named - CONTRADICTS, reason))
                .orElse(new Candidate(index, known.column(), named, reason));
    }

    private static GuessReason agreed(GuessReason reason) {
        return reason == GuessReason.OWN_NAME ? reason : GuessReason.NAME_AND_CONTENT;
    }

    private static int named(GuessReason reason) {
        return switch (reason) {
            case OWN_NAME -> CERTAIN;
            case SYNONYM -> SYNONYM;
            default -> SIMILAR;
        };
    }

    /** A column whose values all stand in another one, which has each value once, holds parents; the other holds codes. */
    private boolean byReference(int index, String column) {
        var own = contents.get(index);
        if (!own.fits("unit_code").orElse(false)) {
            return false;
        }
        return contents.stream().filter(other -> other != own).anyMatch(other -> switch (column) {
            case "unit_code" -> own.unique() && other.refersTo(own) && !other.unique();
            case "parent_code" -> other.unique() && own.refersTo(other) && !own.unique();
            default -> false;
        });
    }

    /** The surest first; each column of the sheet and of the dataset once. */
    private static Map<Integer, Candidate> choose(List<Candidate> candidates) {
        var chosen = new HashMap<Integer, Candidate>();
        var taken = new HashSet<String>();
        candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::confidence)
                        .reversed()
                        .thenComparing(Candidate::index))
                .forEach(candidate -> {
                    if (!chosen.containsKey(candidate.index()) && taken.add(candidate.column())) {
                        chosen.put(candidate.index(), candidate);
                    }
                });
        return chosen;
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
        boolean keyed = dataset != Dataset.HOLDERS || found.contains("nip");
        return keyed && rightLevel(dataset, chosen) ? sum / must.size() : 0;
    }

    private boolean rightLevel(Dataset dataset, Map<Integer, Candidate> chosen) {
        return switch (dataset) {
            case AGENCIES -> listsGovernments(chosen);
            case UNITS -> !listsGovernments(chosen);
            default -> true;
        };
    }

    /** Units and agencies have the same columns; only the types tell them apart. */
    private boolean listsGovernments(Map<Integer, Candidate> chosen) {
        return chosen.values().stream()
                .filter(candidate -> candidate.column().equals("type"))
                .map(candidate -> contents.get(candidate.index()).cells())
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
