package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;
import java.util.Optional;

/** Art. 4: the position that is left fixes the level that is reached. */
public record Article4TargetLevel(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-03";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        return expected(facts.source().kind())
                .filter(level -> level != facts.target().level())
                .map(level -> book.finding(id(), "WRONG_TARGET_LEVEL", Severity.BLOCKING)
                        .with("expected", level))
                .stream()
                .toList();
    }

    /** The level prescribed for a position in scope; empty for the others. */
    public static Optional<FunctionalLevel> expected(PositionKind kind) {
        return switch (kind) {
            case ADMINISTRATOR -> Optional.of(FunctionalLevel.AHLI_MADYA);
            case PENGAWAS -> Optional.of(FunctionalLevel.AHLI_MUDA);
            case ESELON_V -> Optional.of(FunctionalLevel.AHLI_PERTAMA);
            case JPT, PELAKSANA, FUNGSIONAL -> Optional.empty();
        };
    }
}
