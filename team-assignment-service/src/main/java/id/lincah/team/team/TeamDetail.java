package id.lincah.team.team;

import id.lincah.request.FindingView;
import id.lincah.team.assignment.AssignmentView;
import java.util.List;

/**
 * A team with its members and approvals.
 *
 * @param missing what keeps a planned team from beginning today; empty once it is active
 */
public record TeamDetail(TeamView team, List<AssignmentView> members, List<FindingView> missing) {}
