package id.lincah.team.assignment;

import id.lincah.regulation.Language;
import id.lincah.request.Answer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Assignments with their approvals, ready to be shown. */
@ApplicationScoped
public class AssignmentViews {
    private final Assignments assignments;
    private final AssignmentMapper mapper;

    AssignmentViews(Assignments assignments, AssignmentMapper mapper) {
        this.assignments = assignments;
        this.mapper = mapper;
    }

    Uni<AssignmentView> of(Assignment assignment, Language language) {
        return of(List.of(assignment), language).map(views -> views.get(0));
    }

    /** Several at once, approvals read set-wise. */
    public Uni<List<AssignmentView>> of(List<Assignment> several, Language language) {
        List<UUID> ids = several.stream().map(Assignment::getId).toList();
        return assignments.approvals(ids).map(steps -> {
            var byAssignment = steps.stream().collect(Collectors.groupingBy(Approval::getAssignmentId));
            return several.stream()
                    .map(one -> mapper.view(one, byAssignment.getOrDefault(one.getId(), List.of()), language))
                    .toList();
        });
    }

    Uni<Answer> answer(Assignment assignment, Language language) {
        return of(assignment, language).map(view -> Answer.ok(view, assignment.getVersion()));
    }

    Uni<Answer> created(Assignment assignment, Language language) {
        var location = "/api/teams/v1/assignments/" + assignment.getId();
        return of(assignment, language).map(view -> Answer.created(location, view, assignment.getVersion()));
    }
}
