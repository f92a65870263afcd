package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.orgstructure.nomenclature.rules.ExecutorClass;
import id.lincah.orgstructure.nomenclature.rules.ProposalItem;
import id.lincah.orgstructure.nomenclature.rules.ServiceKind;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A proposed name with its ten items; null where an item is not filled.
 *
 * @param remarks why it was given back or refused
 * @param code of the name it became
 */
public record ProposalView(
        UUID id,
        String agency,
        ProposalState state,
        ExecutorClass executorClass,
        ServiceKind service,
        String name,
        String task,
        String taskDescription,
        String requirements,
        String output,
        String education,
        String competences,
        String placeInPositionMap,
        String jobFactors,
        String remarks,
        String createdBy,
        String submittedBy,
        String decidedBy,
        String code) {
    static final List<String> CSV = List.of(
            "id",
            "agency",
            "state",
            "class",
            "name",
            "task",
            "task_description",
            "requirements",
            "output",
            "education",
            "competences",
            "place_in_position_map",
            "job_factors",
            "remarks",
            "code");

    static ProposalView of(Proposal proposal) {
        var items = proposal.items;
        return new ProposalView(
                proposal.id,
                proposal.agency,
                proposal.state,
                proposal.executorClass,
                proposal.service,
                items.get(ProposalItem.NAME),
                items.get(ProposalItem.TASK),
                items.get(ProposalItem.TASK_DESCRIPTION),
                items.get(ProposalItem.REQUIREMENTS),
                items.get(ProposalItem.OUTPUT),
                items.get(ProposalItem.EDUCATION),
                items.get(ProposalItem.COMPETENCES),
                items.get(ProposalItem.PLACE_IN_POSITION_MAP),
                items.get(ProposalItem.JOB_FACTORS),
                proposal.remarks,
                proposal.createdBy,
                proposal.submittedBy,
                proposal.decidedBy,
                proposal.code);
    }

    List<Object> cells() {
        return Arrays.asList(
                id,
                agency,
                state,
                executorClass,
                name,
                task,
                taskDescription,
                requirements,
                output,
                education,
                competences,
                placeInPositionMap,
                jobFactors,
                remarks,
                code);
    }
}
