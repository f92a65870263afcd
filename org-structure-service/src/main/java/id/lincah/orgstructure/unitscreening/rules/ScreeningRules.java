package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;
import java.util.Optional;

/** Whether a unit is a candidate for removal. The order is the precedence: the first provision that speaks decides. */
public final class ScreeningRules {
    private final List<Provision> provisions;
    private final Rules<ScreeningFacts> conditions;

    public ScreeningRules(RuleBook book, KeptSettings list) {
        provisions = List.of(
                new R2502AdministrativeHeads(),
                new R2504RegencyAdministrator(),
                new R2505RegencySupervisor(list),
                new R2506ProvincialList(list),
                new R2503AnyOfFourCriteria(),
                new R2501TwoLevels());
        conditions = new Rules<>(List.of(new R2518SupportedClaim(book)));
    }

    /** What was decided and everything found on the way. */
    public record Screening(Verdict verdict, List<Finding> findings) {}

    public Screening screen(ScreeningFacts facts) {
        var verdict = provisions.stream()
                .map(provision -> provision.decide(facts))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return new Screening(verdict, conditions.examine(facts));
    }

    public List<Provision> provisions() {
        return provisions;
    }

    public Rules<ScreeningFacts> conditions() {
        return conditions;
    }
}
