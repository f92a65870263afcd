package id.lincah.equivalation.workbench.ranking;

import id.lincah.regulation.FunctionalLevel;
import java.util.List;

/**
 * A functional position proposed for a case.
 *
 * @param score in thousandths; the sum of the reasons' weights
 * @param cautions codes of what a person should look at: {@code SUPERSEDED}, {@code EDUCATION_BELOW_DEMAND},
 *     {@code PROFESSION_DEMANDED}, {@code NO_VACANCY}
 * @param successor the position that replaced this name; null while the name is in use
 */
public record Suggestion(
        String code,
        String name,
        FunctionalLevel level,
        int score,
        List<Reason> reasons,
        List<String> cautions,
        String successor) {
    /** Words or a decided case speak for it, not only the custom of the office. */
    public boolean restsOnWords() {
        return reasons.stream()
                .anyMatch(reason -> reason.kind() == ReasonKind.KEYWORD
                        || reason.kind() == ReasonKind.TASKS
                        || reason.example() != null);
    }

    boolean isOtherNameOf(Suggestion other) {
        return other.code().equals(successor) || code.equals(other.successor());
    }
}
