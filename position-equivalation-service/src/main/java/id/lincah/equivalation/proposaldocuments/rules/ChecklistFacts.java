package id.lincah.equivalation.proposaldocuments.rules;

import java.time.LocalDate;
import java.util.Map;

/**
 * What papers there are.
 *
 * @param day the day whose checklist counts
 * @param present papers by kind
 * @param required whether the agency lets no proposal go without them
 */
public record ChecklistFacts(
        DocumentChecklist.Scope scope, LocalDate day, Map<String, Integer> present, boolean required) {
    public ChecklistFacts {
        present = Map.copyOf(present);
    }
}
