package id.lincah.equivalation.equivalationcase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Citation;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Language;
import id.lincah.regulation.Severity;
import id.lincah.request.FindingView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * One case with the trace of its decision: facts, findings in words, steps of every amount, rule set.
 *
 * @param standing what is known of the person today: SERVING, DECEASED, RETIRED, MOVED …
 */
public record CaseView(
        CaseListItem summary,
        UUID scenarioId,
        String regime,
        String regulationNumber,
        List<String> unitFunctions,
        UUID successorUnitId,
        String successorUnit,
        LocalDate displacedOn,
        LocalDate referenceDate,
        UUID proposalId,
        LocalDate inauguratedOn,
        String standing,
        List<FindingView> findings,
        JsonNode decision) {

    /** The stored findings told in the asked language. */
    static List<FindingView> findings(JsonNode decision, Language language) {
        var stored = decision == null ? List.<JsonNode>of() : decision.path("findings");
        return StreamSupport.stream(stored.spliterator(), false)
                .map(CaseView::finding)
                .map(finding -> FindingView.of(finding, EquivalationLaw.book(), language))
                .toList();
    }

    private static Finding finding(JsonNode stored) {
        var citation = stored.path("citation");
        Map<String, Object> details = new LinkedHashMap<>();
        stored.path("details").properties().forEach(each -> details.put(each.getKey(), plain(each.getValue())));
        return new Finding(
                stored.path("code").asText(),
                Severity.valueOf(stored.path("severity").asText()),
                stored.path("rule").asText(),
                new Citation(
                        citation.path("instrument").asText(),
                        citation.path("article").asText()),
                details);
    }

    private static Object plain(JsonNode value) {
        return value.isIntegralNumber() ? value.longValue() : value.asText();
    }

    /** The trace without the findings, which stand beside it in words. */
    static JsonNode withoutFindings(ObjectNode decision) {
        return decision == null ? null : decision.without("findings");
    }
}
