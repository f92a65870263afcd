package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.assessment.rules.Article4TargetLevel;
import id.lincah.equivalation.equivalationcase.rules.Principle;
import id.lincah.equivalation.equivalationcase.rules.PrincipleFacts;
import id.lincah.equivalation.equivalationcase.rules.PrincipleRules;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Language;
import id.lincah.regulation.PositionKind;
import id.lincah.request.FindingView;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;

/**
 * One of the principles of R17-30 and whether an equivalation keeps it.
 *
 * @param finding what is wrong; null when it is kept
 */
public record KeptPrinciple(Principle principle, boolean kept, FindingView finding) {
    /** R17-30 speaks of what an equivalation gives: nothing is said before that is known. */
    static List<KeptPrinciple> of(Row assessed, Language language) {
        if (assessed.getLong("income_before") == null) {
            return List.of();
        }
        var findings = PrincipleRules.RULES.examine(facts(assessed));
        return Arrays.stream(Principle.values())
                .map(principle -> of(principle, findings, language))
                .toList();
    }

    private static KeptPrinciple of(Principle principle, List<Finding> findings, Language language) {
        return findings.stream()
                .filter(finding -> finding.code().equals(principle.broken()))
                .findFirst()
                .map(broken ->
                        new KeptPrinciple(principle, false, FindingView.of(broken, EquivalationLaw.book(), language)))
                .orElseGet(() -> new KeptPrinciple(principle, true, null));
    }

    private static PrincipleFacts facts(Row assessed) {
        var former = PositionKind.valueOf(assessed.getString("former_position_kind"));
        return new PrincipleFacts(
                former,
                Article4TargetLevel.expected(former).orElse(null),
                FunctionalLevel.valueOf(assessed.getString("level")),
                assessed.getLong("income_before"),
                assessed.getLong("income_after"),
                assessed.getLong("top_up"),
                assessed.getString("functional_code"),
                assessed.getString("successor_unit_name"));
    }
}
