package id.lincah.equivalation.proposaldocuments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The papers of one case against the list.
 *
 * @param present how many there are by kind
 * @param missing how many are lacking by kind; empty when the case is complete
 */
public record ChecklistLine(
        UUID caseId,
        String name,
        String nip,
        String formerUnit,
        String state,
        Map<String, Integer> present,
        Map<String, Integer> missing,
        boolean complete) {
    static final List<String> COLUMNS = List.of("caseId", "name", "nip", "formerUnit", "state", "complete", "missing");

    List<Object> cells() {
        var lacking = missing.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .toList();
        return Arrays.asList(caseId, name, nip, formerUnit, state, complete, String.join(" ", lacking));
    }
}
