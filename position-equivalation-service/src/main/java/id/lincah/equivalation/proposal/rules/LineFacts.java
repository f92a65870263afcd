package id.lincah.equivalation.proposal.rules;

/**
 * An answer to one line.
 *
 * @param ministry who answers
 * @param regional whether the proposal is a region's
 * @param considered whether it is answered at the stage of the consideration
 * @param remarks null when none were given
 */
public record LineFacts(LineAnswer answer, String remarks, Ministry ministry, boolean regional, boolean considered) {
    /** The two ministries of the chain. */
    public enum Ministry {
        HOME_AFFAIRS,
        PANRB
    }
}
