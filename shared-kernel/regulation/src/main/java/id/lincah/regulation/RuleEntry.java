package id.lincah.regulation;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of a service's rule book.
 *
 * @param sentenceId the provision in plain Indonesian
 * @param sentenceEn the same in English
 * @param inForceFrom first day in force; null when it is not known
 * @param inForceTo last day in force; null while it is in force
 * @param codes the outcome codes this rule can give
 */
public record RuleEntry(
        String id,
        Citation citation,
        String sentenceId,
        String sentenceEn,
        Standing standing,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        List<String> codes) {
    public RuleEntry {
        codes = List.copyOf(codes);
        if (inForceFrom != null && inForceTo != null && inForceTo.isBefore(inForceFrom)) {
            throw new IllegalArgumentException("rule " + id + " ends before it begins");
        }
    }

    public String sentence(Language language) {
        return language == Language.EN ? sentenceEn : sentenceId;
    }
}
