package id.lincah.team.assignment;

import id.lincah.events.AssignmentStarted;
import id.lincah.regulation.Finding;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import id.lincah.team.officials.Official;
import id.lincah.team.officials.Officials;
import id.lincah.team.rules.AssignmentState;
import id.lincah.team.rules.StartFacts;
import id.lincah.team.rules.TeamRules;
import id.lincah.team.team.Team;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether assignments may become active, and making them so; for a whole team and for one who joins later. */
@ApplicationScoped
public class Starting {

    /** An assignment about to start, with the person as known now and what the rules say. */
    public record Starter(Assignment assignment, Official person, List<Finding> findings) {}

    private final Assignments assignments;
    private final Officials officials;
    private final TeamRules rules;

    Starting(Assignments assignments, Officials officials, TeamRules rules) {
        this.assignments = assignments;
        this.officials = officials;
        this.rules = rules;
    }

    /**
     * Examines the waiting and the approved among the assignments. The persons are locked, so that a displacement that arrives meanwhile
     * waits and then finds the assignment active (INV-09).
     */
    public Uni<List<Starter>> examine(Team team, List<Assignment> all, LocalDate on) {
        var waiting = all.stream().filter(Starting::mayStart).toList();
        return assignments
                .approvals(waiting.stream().map(Assignment::getId).toList())
                .map(steps -> steps.stream().collect(Collectors.groupingBy(Approval::getAssignmentId)))
                .flatMap(steps -> Multi.createFrom()
                        .iterable(waiting)
                        .onItem()
                        .transformToUniAndConcatenate(one ->
                                officials.named(one.getPersonId()).map(person -> examine(team, one, person, steps, on)))
                        .collect()
                        .asList());
    }

    private static boolean mayStart(Assignment assignment) {
        return assignment.getState() == AssignmentState.APPROVING || assignment.getState() == AssignmentState.APPROVED;
    }

    private Starter examine(
            Team team, Assignment assignment, Official person, Map<UUID, List<Approval>> steps, LocalDate on) {
        var missing = steps.getOrDefault(assignment.getId(), List.of()).stream()
                .filter(step -> !step.isGranted())
                .map(Approval::getApprover)
                .toList();
        var facts = new StartFacts(
                assignment.getId(),
                team.getStartsOn(),
                on,
                team.hasLetter(),
                person.isEquated(),
                person.hasLeft(),
                missing);
        return new Starter(assignment, person, rules.starting().examine(facts));
    }

    /** Makes them active and says so. */
    public void start(UnitOfWork uow, Team team, List<Starter> starters, LocalDate on) {
        for (var starter : starters) {
            var assignment = starter.assignment();
            assignment.start(on, starter.person().getSequence());
            uow.audit(AuditEntry.of(
                    "assignment.started",
                    "assignment",
                    assignment.getId(),
                    Map.of("reliedOnSequence", assignment.getReliedOnSequence())));
            uow.publish(new AssignmentStarted(
                    assignment.getId(),
                    team.getId(),
                    assignment.getPersonId(),
                    team.getAgencyId(),
                    assignment.getRole(),
                    team.isLedBy(assignment.getId()),
                    team.getOwnerUnitId(),
                    on,
                    team.getEndsOn()));
        }
    }
}
