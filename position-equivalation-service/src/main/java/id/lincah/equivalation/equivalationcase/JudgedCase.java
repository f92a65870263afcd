package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.assessment.rules.Article4TargetLevel;
import id.lincah.equivalation.equivalationcase.rules.PrincipleFacts;
import id.lincah.equivalation.equivalationcase.rules.PrincipleRules;
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

    /** R17-30: a person must look at an equivalation that does not keep one of its principles. */
    boolean breaksPrinciple() {
        var income = decision.income();
        return !PrincipleRules.RULES
                .examine(new PrincipleFacts(
                        open.formerKind(),
                        Article4TargetLevel.expected(open.formerKind()).orElse(null),
                        open.level(),
                        income.before(),
                        income.after(),
                        income.topUp(),
                        open.functionalCode(),
                        String.valueOf(open.successorUnitId())))
                .isEmpty();
    }
}
