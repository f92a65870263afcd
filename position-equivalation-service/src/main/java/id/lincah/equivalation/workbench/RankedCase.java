package id.lincah.equivalation.workbench;

import id.lincah.equivalation.workbench.ranking.Ranking;
import id.lincah.equivalation.workbench.ranking.Suggestion;
import id.lincah.regulation.FunctionalLevel;
import java.util.UUID;

/**
 * A case with its ranking.
 *
 * @param level what the law prescribes; null when it names none, then nothing is suggested
 * @param educationField as the person's record says it; null when unknown
 */
public record RankedCase(UUID caseId, FunctionalLevel level, String educationField, Ranking ranking) {
    /**
     * What is taken without a person looking: the best that rests on words and needs no profession, under a name still in
     * use; null when there is none.
     */
    public Suggestion safest() {
        return ranking.suggestions().stream()
                .filter(Suggestion::restsOnWords)
                .filter(suggestion -> suggestion.successor() == null)
                .filter(suggestion -> !suggestion.cautions().contains("PROFESSION_DEMANDED"))
                .findFirst()
                .orElse(null);
    }
}
