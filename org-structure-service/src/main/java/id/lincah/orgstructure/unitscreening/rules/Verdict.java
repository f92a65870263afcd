package id.lincah.orgstructure.unitscreening.rules;

/**
 * What one provision decides about a unit.
 *
 * @param keptBy the ground that keeps the unit; null unless kept
 * @param rule id of the provision
 */
public record Verdict(Outcome outcome, String keptBy, String rule) {

    /** The three ends of a screening. */
    public enum Outcome {
        CANDIDATE,
        KEPT,
        NOT_A_CANDIDATE
    }

    static Verdict kept(String keptBy, String rule) {
        return new Verdict(Outcome.KEPT, keptBy, rule);
    }

    static Verdict candidate(String rule) {
        return new Verdict(Outcome.CANDIDATE, null, rule);
    }
}
