package id.lincah.team.team;

import id.lincah.regulation.Finding;
import id.lincah.team.assignment.Assignment;
import id.lincah.team.assignment.Starting;
import id.lincah.team.assignment.Starting.Starter;
import id.lincah.team.rules.AssignmentState;
import id.lincah.team.rules.TeamFacts;
import id.lincah.team.rules.TeamRules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a team still lacks before it can begin: asked by its readers at any time, and by the activation. */
@ApplicationScoped
class Readiness {

    /** The members about to start, and all that is missing; nothing missing means ready. */
    record Report(List<Starter> starters, List<Finding> missing) {}

    private final Starting starting;
    private final TeamRules rules;

    Readiness(Starting starting, TeamRules rules) {
        this.starting = starting;
        this.rules = rules;
    }

    Uni<Report> of(Team team, List<Assignment> members, LocalDate on) {
        return starting.examine(team, members, on).map(starters -> new Report(starters, missing(team, starters)));
    }

    private List<Finding> missing(Team team, List<Starter> starters) {
        int agreed = (int) starters.stream()
                .filter(starter -> starter.assignment().getState() == AssignmentState.APPROVED)
                .count();
        var facts =
                new TeamFacts(team.getStartsOn(), team.getEndsOn(), team.getTargetResult(), agreed, team.getState());
        // Letter and start date are the same for all members: said once.
        var ofMembers = starters.stream()
                .flatMap(starter -> starter.findings().stream())
                .distinct();
        return Stream.concat(rules.readiness().examine(facts).stream(), ofMembers)
                .toList();
    }
}
