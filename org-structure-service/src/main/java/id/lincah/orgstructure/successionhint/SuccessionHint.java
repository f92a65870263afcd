package id.lincah.orgstructure.successionhint;

import id.lincah.orgstructure.unitchange.LineageKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Units that stand side by side and look like the old and the new name of the same work. A hint, never a fact: who
 * knows the decrees decides.
 *
 * @param kind what it looks like
 * @param certain whether more than the order of the codes says which side is the older one
 * @param words what the names have in common
 */
public record SuccessionHint(
        LineageKind kind,
        List<Side> predecessors,
        List<Side> successors,
        boolean certain,
        List<Reason> reasons,
        List<String> words) {
    /** One of the units. */
    @Schema(name = "SuccessionSide")
    public record Side(String code, String name) {
        static Side of(NamedUnit unit) {
            return new Side(unit.code(), unit.name());
        }
    }

    static final List<String> CSV = List.of("hint", "kind", "certain", "side", "unit_code", "name", "reasons", "words");

    /** A row for each of its units. */
    Stream<List<Object>> rows(int number) {
        return Stream.concat(
                predecessors.stream().map(side -> row(number, "PREDECESSOR", side)),
                successors.stream().map(side -> row(number, "SUCCESSOR", side)));
    }

    private List<Object> row(int number, String which, Side side) {
        var why = reasons.stream().map(Reason::name).collect(Collectors.joining(";"));
        return List.of(number, kind, certain, which, side.code(), side.name(), why, String.join(";", words));
    }

    /** Why it looks so. */
    @Schema(name = "SuccessionReason")
    public enum Reason {
        /** They are of one kind and hang under the same unit. */
        SAME_PARENT,
        /** Their names have the same words. */
        SAME_WORDS,
        /** Their names have most words in common. */
        SIMILAR_WORDS,
        /** The names of the parts together make up the name of the whole. */
        PARTS_MAKE_THE_WHOLE,
        /** Only one side still has sub-units: it is the one that works. */
        SUB_UNITS_ON_ONE_SIDE,
        /** One side writes the word for its kind as most of the list does. */
        WRITTEN_LIKE_THE_REST,
        /** The codes of one side were given later. */
        LATER_CODE
    }
}
