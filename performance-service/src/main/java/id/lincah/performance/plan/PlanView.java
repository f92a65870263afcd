package id.lincah.performance.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan as the API shows it.
 *
 * @param contentVersion 0 until it is fixed
 * @param flags {@code NO_MAIN_RESULT} while fixing would be refused for that, {@code LATE} when fixed after 31 January
 */
public record PlanView(
        UUID id,
        UUID personId,
        String personName,
        UUID raterId,
        String raterName,
        UUID unitId,
        UUID officeUnitId,
        int year,
        LocalDate periodFrom,
        LocalDate periodTo,
        Approach approach,
        PlanState state,
        int contentVersion,
        LocalDate effectiveOn,
        boolean late,
        List<String> flags,
        List<WorkResult> results,
        List<BehaviourExpectation> behaviourExpectations,
        String remarks,
        String dialogueNote,
        LocalDate dialogueOn,
        LocalDate fixedOn,
        long version) {}
