package id.lincah.equivalation.assessmentrun;

import id.lincah.equivalation.assessment.rules.EligibilityResult;
import id.lincah.equivalation.equivalationcase.JudgedCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the cases of a chunk, in numbers. */
record Tally(int eligible, int conditional, int needsReview, int rejected, int withTopUp, Map<String, Integer> codes) {
    static Tally of(List<JudgedCase> judged) {
        var results = new EnumMap<EligibilityResult, Integer>(EligibilityResult.class);
        Map<String, Integer> codes = new TreeMap<>();
        var withTopUp = 0;
        for (var each : judged) {
            var decision = each.decision();
            results.merge(decision.result(), 1, Integer::sum);
            decision.codes().forEach(code -> codes.merge(code, 1, Integer::sum));
            withTopUp += decision.income().topUp() > 0 ? 1 : 0;
        }
        return new Tally(
                results.getOrDefault(EligibilityResult.ELIGIBLE, 0),
                results.getOrDefault(EligibilityResult.ELIGIBLE_CONDITIONAL, 0),
                results.getOrDefault(EligibilityResult.NEEDS_REVIEW, 0),
                results.getOrDefault(EligibilityResult.NOT_ELIGIBLE, 0),
                withTopUp,
                codes);
    }
}
