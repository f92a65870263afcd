package id.lincah.equivalation.correction.rules;

import id.lincah.equivalation.rules.Regime;

/**
 * A case that is to be corrected.
 *
 * @param equated whether its person took the oath
 * @param activeCase whether its person has a case under way, this one or another
 */
public record CorrectionFacts(boolean equated, Regime regime, Ground ground, boolean activeCase) {
    /** Why it is corrected. */
    public enum Ground {
        /** The structure is another one since: whoever was equated under 28/2019 may be proposed again. */
        REGULATION_28_2019,
        /** The functional position was the wrong one. */
        WRONG_POSITION
    }
}
