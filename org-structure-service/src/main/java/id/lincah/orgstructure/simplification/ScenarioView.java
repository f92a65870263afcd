package id.lincah.orgstructure.simplification;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A scenario as clients see it.
 *
 * @param rootUnitId the part of the agency it is about; null for the whole agency
 * @param remarks why it was returned; null when it was not
 * @param ruleSet id and version of the rules that screened it
 * @param displaced how many people lost their position; null before enactment
 * @param openActs what its state allows next
 */
public record ScenarioView(
        UUID id,
        String agency,
        String name,
        UUID rootUnitId,
        LocalDate effectiveOn,
        ScenarioState state,
        String createdBy,
        String proposedBy,
        String validatedBy,
        String approvedBy,
        String remarks,
        String regulationNumber,
        LocalDate regulationIssuedOn,
        String ruleSet,
        Integer displaced,
        long version,
        Set<ScenarioAct> openActs) {}
