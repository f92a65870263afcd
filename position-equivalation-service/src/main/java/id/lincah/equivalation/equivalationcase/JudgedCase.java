package id.lincah.equivalation.equivalationcase;

import java.time.LocalDate;

/**
 * A case with what all rules said of it on a day.
 *
 * @param trace the decision as JSON, as it is stored
 */
public record JudgedCase(OpenCase open, LocalDate day, CaseDecision decision, String trace) {
    boolean isRejected() {
        return decision.nextState() == CaseState.REJECTED;
    }

    public String result() {
        return decision.result().name();
    }
}
