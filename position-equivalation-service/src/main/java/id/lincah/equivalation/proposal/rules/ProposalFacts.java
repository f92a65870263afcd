package id.lincah.equivalation.proposal.rules;

import java.time.LocalDate;

/**
 * What decides whether a step of a proposal may be taken.
 *
 * @param proposedOn day of the agency's proposal; null when the step is another
 * @param heldOn day of the inauguration; null before it
 */
public record ProposalFacts(
        Act act,
        boolean regional,
        String sotkRegulation,
        LocalDate proposedOn,
        boolean considered,
        boolean approved,
        LocalDate heldOn,
        Tally tally) {
    /** The step asked for. */
    public enum Act {
        PROPOSE,
        APPROVE,
        APPOINT,
        INAUGURATE,
        REPORT
    }

    /** Persons of an approved proposal by what became of them. */
    public record Tally(int approved, int inaugurated, int struckOff, int postponed) {
        public static final Tally NONE = new Tally(0, 0, 0, 0);

        boolean balances() {
            return approved == inaugurated + struckOff + postponed;
        }
    }
}
