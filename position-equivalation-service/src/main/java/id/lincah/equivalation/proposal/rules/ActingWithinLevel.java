package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * R17-39: a functional official acts (Plt or Plh) only in posts that the level reaches. Somebody who acts in a higher one
 * on the day of the oath takes it all the same; it is the acting that has to end, which a person sees to.
 */
public record ActingWithinLevel(RuleBook book) implements Rule<InaugurationFacts> {
    private static final Map<FunctionalLevel, Set<PositionKind>> REACH = Map.of(
            FunctionalLevel.AHLI_UTAMA, EnumSet.of(PositionKind.JPT, PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS),
            FunctionalLevel.AHLI_MADYA, EnumSet.of(PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS),
            FunctionalLevel.AHLI_MUDA, EnumSet.of(PositionKind.PENGAWAS),
            FunctionalLevel.AHLI_PERTAMA, EnumSet.of(PositionKind.PENGAWAS));

    @Override
    public String id() {
        return "R17-39";
    }

    @Override
    public List<Finding> examine(InaugurationFacts facts) {
        var level = facts.official().target().level();
        var reach = REACH.getOrDefault(level, Set.of());
        return facts.actsIn().stream()
                .filter(kind -> !reach.contains(kind))
                .map(kind -> book.finding(id(), "ACTING_BEYOND_LEVEL", Severity.REVIEW)
                        .with("level", level.name())
                        .with("position", kind.name()))
                .toList();
    }
}
