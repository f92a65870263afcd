package id.lincah.equivalation.workbench.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One ground of a score. The weights of all reasons of a suggestion add up to its score.
 *
 * @param words the words that matched, as they were compared (lower case, without affixes)
 * @param weight in thousandths of a whole match; negative when it speaks against
 * @param example the old position and where it was decided so; null for other kinds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(ReasonKind kind, List<String> words, int weight, String example) {
    static final int WHOLE = 1000;

    static Reason of(ReasonKind kind, Iterable<String> words, double weight) {
        return of(kind, words, weight, null);
    }

    static Reason of(ReasonKind kind, Iterable<String> words, double weight, String example) {
        var sorted = new java.util.TreeSet<String>();
        words.forEach(sorted::add);
        return new Reason(kind, List.copyOf(sorted), (int) Math.round(weight * WHOLE), example);
    }
}
