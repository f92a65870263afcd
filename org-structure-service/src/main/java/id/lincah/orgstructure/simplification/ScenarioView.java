package id.lincah.orgstructure.simplification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A scenario as clients see it.
 *
 * @param rootUnitId the first part of the agency it is about; null for the whole agency
 * @param rootUnitCodes all parts it is about; empty for the whole agency
 * @param copiedFrom the scenario it began as a copy of; null for none
 * @param remarks why it was returned; null when it was not
 * @param ruleSet id and version of the rules that screened it
 * @param displaced how many people lose their position; null before enactment
 * @param enactedAt when it was enacted, which may be before it takes effect; null before
 * @param openActs what its state allows next
 */
public record ScenarioView(
        UUID id,
        String agency,
        String name,
        UUID rootUnitId,
        List<String> rootUnitCodes,
        LocalDate effectiveOn,
        ScenarioState state,
        UUID copiedFrom,
        String createdBy,
        String proposedBy,
        String validatedBy,
        String approvedBy,
        String remarks,
        String regulationNumber,
        LocalDate regulationIssuedOn,
        String ruleSet,
        Integer displaced,
        Instant enactedAt,
        long version,
        Set<ScenarioAct> openActs) {
    static final List<String> CSV = List.of(
            "id", "agency", "name", "root_unit_codes", "effective_on", "state", "regulation_number", "displaced");

    static ScenarioView of(Scenario scenario) {
        return new ScenarioView(
                scenario.id,
                scenario.agency,
                scenario.name,
                scenario.rootUnitIds.isEmpty() ? null : scenario.rootUnitIds.get(0),
                scenario.rootUnitCodes,
                scenario.effectiveOn,
                scenario.state,
                scenario.copiedFrom,
                scenario.createdBy,
                scenario.proposedBy,
                scenario.validatedBy,
                scenario.approvedBy,
                scenario.remarks,
                scenario.regulationNumber,
                scenario.regulationIssuedOn,
                scenario.ruleSet,
                scenario.displaced,
                scenario.enactedAt,
                scenario.version,
                ScenarioTransitions.open(scenario.state));
    }

    List<Object> cells() {
        return java.util.Arrays.asList(
                id, agency, name, String.join(";", rootUnitCodes), effectiveOn, state, regulationNumber, displaced);
    }
}
