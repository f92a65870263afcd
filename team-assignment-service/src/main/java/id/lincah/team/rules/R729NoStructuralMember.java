package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static id.lincah.regulation.PositionKind.ADMINISTRATOR;
import static id.lincah.regulation.PositionKind.ESELON_V;
import static id.lincah.regulation.PositionKind.JPT;
import static id.lincah.regulation.PositionKind.PENGAWAS;

/** R7-29: structural officials own teams and are no members; only a JPT may stand in a cross-agency team, to lead it. */
record R729NoStructuralMember(RuleBook book) implements Rule<MembershipFacts> {
    private static final Set<PositionKind> STRUCTURAL = EnumSet.of(JPT, ADMINISTRATOR, PENGAWAS, ESELON_V);

    @Override
    public String id() {
        return "R7-29";
    }

    @Override
    public List<Finding> examine(MembershipFacts facts) {
        var kind = facts.positionKind();
        boolean leadsAcrossAgencies = kind == JPT && facts.scope() == Scope.ACROSS_AGENCY;
        if (facts.displaced() || leadsAcrossAgencies || !STRUCTURAL.contains(kind)) {
            return List.of();
        }
        return List.of(book.finding(id(), "STRUCTURAL_OFFICIAL_NOT_MEMBER", Severity.BLOCKING)
                .with("positionKind", kind));
    }
}
