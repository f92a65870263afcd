package id.lincah.equivalation.workbench.ranking;

import java.util.List;
import java.util.Optional;

/** Suggestions for one case, best first; empty where the law names no level. */
public record Ranking(Confidence confidence, List<Suggestion> suggestions) {
    public Optional<Suggestion> first() {
        return suggestions.stream().findFirst();
    }
}
