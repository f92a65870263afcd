package id.lincah.team.team;

import id.lincah.regulation.RuleBook;
import id.lincah.request.Caller;
import id.lincah.request.FindingView;
import id.lincah.request.TenantTransaction;
import id.lincah.team.assignment.Assignment;
import id.lincah.team.assignment.AssignmentViews;
import id.lincah.team.assignment.Assignments;
import id.lincah.team.rules.TeamState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A team with its members, the approvals given and awaited, and what is missing for its start. */
@ApplicationScoped
class ReadingTeam {
    private final TenantTransaction transactions;
    private final Teams teams;
    private final Assignments assignments;
    private final AssignmentViews views;
    private final Readiness readiness;
    private final TeamMapper mapper;
    private final RuleBook book;
    private final Clock clock;

    ReadingTeam(
            TenantTransaction transactions,
            Teams teams,
            Assignments assignments,
            AssignmentViews views,
            Readiness readiness,
            TeamMapper mapper,
            RuleBook book,
            Clock clock) {
        this.transactions = transactions;
        this.teams = teams;
        this.assignments = assignments;
        this.views = views;
        this.readiness = readiness;
        this.mapper = mapper;
        this.book = book;
        this.clock = clock;
    }

    Uni<TeamDetail> read(Caller caller, UUID id) {
        return transactions.entities(
                caller,
                uow -> teams.visible(id)
                        .flatMap(team -> assignments.ofTeam(id).flatMap(members -> detail(caller, team, members))));
    }

    private Uni<TeamDetail> detail(Caller caller, Team team, List<Assignment> members) {
        return views.of(members, caller.language())
                .flatMap(shown -> missing(caller, team, members)
                        .map(missing -> new TeamDetail(mapper.view(team), shown, missing)));
    }

    private Uni<List<FindingView>> missing(Caller caller, Team team, List<Assignment> members) {
        if (team.getState() != TeamState.PLANNED || !caller.agency().equals(team.getAgencyId())) {
            return Uni.createFrom().item(List.of());
        }
        return readiness
                .of(team, members, LocalDate.now(clock))
                .map(report -> FindingView.of(report.missing(), book, caller.language()));
    }
}
