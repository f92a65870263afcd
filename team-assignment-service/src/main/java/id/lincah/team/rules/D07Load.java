package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.math.BigDecimal;
import java.util.List;

/** D-07: warns above the warning limit, refuses above the highest; exactly at a limit is still within it. */
record D07Load(RuleBook book, LoadLimits limits) implements Rule<MembershipFacts> {
    @Override
    public String id() {
        return "D-07";
    }

    @Override
    public List<Finding> examine(MembershipFacts facts) {
        var highest = limits.highest(facts.startsOn());
        var warning = limits.warning(facts.startsOn());
        if (facts.load().compareTo(highest) > 0) {
            return List.of(above("LOAD_ABOVE_LIMIT", Severity.BLOCKING, facts.load(), highest));
        }
        if (facts.load().compareTo(warning) > 0) {
            return List.of(above("LOAD_ABOVE_WARNING", Severity.REVIEW, facts.load(), warning));
        }
        return List.of();
    }

    private Finding above(String code, Severity severity, BigDecimal load, BigDecimal limit) {
        return book.finding(id(), code, severity).with("load", load).with("limit", limit);
    }
}
