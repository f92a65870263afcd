package id.lincah.team.regulation;

import id.lincah.regulation.RuleBook;
import id.lincah.team.rules.AbolishedRoles;
import id.lincah.team.rules.ApprovalPolicy;
import id.lincah.team.rules.LoadLimits;
import id.lincah.team.rules.TeamRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the rule book and its tables once; a faulty table stops the start. An agency may name its own tables. */
class RuleBookProducer {
    private static final String VERSION = "2026.1";

    @Produces
    @Singleton
    RuleBook book() {
        return RuleBook.read("regulation/rules.csv", "regulation/codes.csv", "teams", VERSION);
    }

    @Produces
    @Singleton
    ApprovalPolicy approvals(@ConfigProperty(name = "team-assignment.approval.table") String table) {
        return ApprovalPolicy.read(table);
    }

    @Produces
    @Singleton
    TeamRules rules(
            RuleBook book,
            @ConfigProperty(name = "team-assignment.load.table") String loads,
            @ConfigProperty(name = "team-assignment.role.abolished-table") String roles) {
        return TeamRules.of(book, AbolishedRoles.read(roles), LoadLimits.read(loads));
    }
}
