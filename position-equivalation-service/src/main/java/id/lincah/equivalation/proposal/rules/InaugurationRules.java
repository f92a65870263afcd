package id.lincah.equivalation.proposal.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rules;
import java.util.List;

/** R17-26: every name is checked again on the day. */
public final class InaugurationRules {
    public static final Rules<InaugurationFacts> RULES = new Rules<>(List.of(
            new NameStillValid(),
            new TargetStillEstablished(EquivalationLaw.book()),
            new PresentAtInauguration(EquivalationLaw.book()),
            new ActingWithinLevel(EquivalationLaw.book())));

    /** What becomes of a name. */
    public enum Outcome {
        INAUGURATED,
        STRUCK_OFF,
        POSTPONED
    }

    /** The outcome with every ground. */
    public record Recheck(Outcome outcome, List<Finding> findings) {}

    private InaugurationRules() {}

    public static Recheck recheck(InaugurationFacts facts) {
        var findings = RULES.examine(facts);
        return new Recheck(outcome(facts, findings), findings);
    }

    /** Striking off weighs more than absence: the dead are absent too. Without a position to be given, one waits. */
    private static Outcome outcome(InaugurationFacts facts, List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::isBlocking)) {
            return Outcome.STRUCK_OFF;
        }
        return facts.absent() || !facts.official().target().established() ? Outcome.POSTPONED : Outcome.INAUGURATED;
    }
}
