package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What each column of a sheet could be if the sheet held a dataset, and how sure that is. */
final class ColumnCandidates {
    private static final int CERTAIN = 100;
    private static final int SYNONYM = 85;
    private static final int SIMILAR = 60;
    private static final int BY_CONTENT = 70;
    /** Cells that agree with the name make it surer, cells that contradict it doubtful. */
    private static final int AGREES = 10;

    private static final int CONTRADICTS = 40;
    private static final int LEAST = 30;

    /** @param index of the sheet's column, from 0 */
    record Candidate(int index, String column, int confidence, GuessReason reason) {}

    private final SheetOutline outline;
    private final List<ColumnContent> contents;

    ColumnCandidates(SheetOutline outline) {
        this.outline = outline;
        this.contents = IntStream.range(0, outline.header().size())
                .mapToObj(index -> new ColumnContent(outline.column(index)))
                .toList();
    }

    ColumnContent content(int index) {
        return contents.get(index);
    }

    /** The surest first; each column of the sheet and of the dataset once. */
    Map<Integer, Candidate> choose(Dataset dataset) {
        var chosen = new HashMap<Integer, Candidate>();
        var taken = new HashSet<String>();
        IntStream.range(0, contents.size())
                .boxed()
                .flatMap(index -> KnownColumns.of(dataset).stream().map(known -> candidate(index, known)))
                .filter(candidate -> candidate.confidence() >= LEAST)
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

    private Candidate candidate(int index, KnownColumns.Known known) {
        var reason = known.reason(outline.header().get(index));
        var content = contents.get(index);
        if (reason == GuessReason.UNKNOWN) {
            boolean fits = content.alone(known.column()) || byReference(content, known.column());
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
    private boolean byReference(ColumnContent own, String column) {
        if (!own.fits("unit_code").orElse(false)) {
            return false;
        }
        return contents.stream().filter(other -> other != own).anyMatch(other -> switch (column) {
            case "unit_code" -> own.unique() && other.refersTo(own) && !other.unique();
            case "parent_code" -> other.unique() && own.refersTo(other) && !own.unique();
            default -> false;
        });
    }
}
