package id.lincah.team;

import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import id.lincah.team.rules.AbolishedRoles;
import id.lincah.team.rules.LoadLimits;
import id.lincah.team.rules.TeamRules;
import id.lincah.testsupport.RegulationCoverage;
import java.util.List;

class RegulationCoverageTest extends RegulationCoverage {
    private final RuleBook book = RuleBook.read("regulation/rules.csv", "regulation/codes.csv", "teams", "test");

    @Override
    protected RuleBook book() {
        return book;
    }

    @Override
    protected List<Rules<?>> rules() {
        return TeamRules.of(
                        book,
                        AbolishedRoles.read("regulation/abolished-roles.csv"),
                        LoadLimits.read("regulation/loads.csv"))
                .lists();
    }
}
