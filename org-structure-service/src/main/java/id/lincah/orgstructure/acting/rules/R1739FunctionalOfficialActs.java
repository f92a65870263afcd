package id.lincah.orgstructure.acting.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * R17-39: a functional official acts for a senior executive, an administrator or a supervisor as far as his level
 * reaches; any other combination is refused. Silent about people who hold no functional position.
 */
public record R1739FunctionalOfficialActs(RuleBook book) implements Rule<ActingFacts> {
    private static final Map<FunctionalLevel, Set<PositionKind>> REACH = Map.of(
            FunctionalLevel.AHLI_UTAMA, Set.of(PositionKind.JPT, PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS),
            FunctionalLevel.AHLI_MADYA, Set.of(PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS),
            FunctionalLevel.AHLI_MUDA, Set.of(PositionKind.PENGAWAS),
            FunctionalLevel.AHLI_PERTAMA, Set.of(PositionKind.PENGAWAS));

    @Override
    public String id() {
        return "R17-39";
    }

    @Override
    public List<Finding> examine(ActingFacts facts) {
        if (facts.ownKind() != PositionKind.FUNGSIONAL || reaches(facts)) {
            return List.of();
        }
        var level = facts.ownLevel() == null ? "" : facts.ownLevel().name();
        return List.of(book.finding(id(), "ACTING_LEVEL_TOO_LOW", Severity.BLOCKING)
                .with("level", level)
                .with("position", facts.position().name()));
    }

    private static boolean reaches(ActingFacts facts) {
        return facts.ownLevel() != null
                && REACH.getOrDefault(facts.ownLevel(), Set.of()).contains(facts.position());
    }
}
