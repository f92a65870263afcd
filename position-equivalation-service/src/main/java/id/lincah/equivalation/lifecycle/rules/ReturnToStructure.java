package id.lincah.equivalation.lifecycle.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From terampil to ahli madya one may move to an administrative position by ordinary transfer, on vacancy. */
public record ReturnToStructure(RuleBook book) implements Rule<ReturnFacts> {
    private static final Set<FunctionalLevel> LEVELS =
            EnumSet.range(FunctionalLevel.TERAMPIL, FunctionalLevel.AHLI_MADYA);
    private static final Set<PositionKind> ADMINISTRATIVE = EnumSet.of(
            PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS, PositionKind.ESELON_V, PositionKind.PELAKSANA);

    @Override
    public String id() {
        return "R17-38";
    }

    @Override
    public List<Finding> examine(ReturnFacts facts) {
        var findings = new ArrayList<Finding>();
        if (!LEVELS.contains(facts.level())) {
            findings.add(book.finding(id(), "RETURN_LEVEL", Severity.BLOCKING)
                    .with("level", facts.level().name()));
        }
        if (!ADMINISTRATIVE.contains(facts.target())) {
            findings.add(book.finding(id(), "NOT_ADMINISTRATIVE_POSITION", Severity.BLOCKING));
        }
        if (!facts.vacancy()) {
            findings.add(book.finding(id(), "NO_VACANCY_IN_STRUCTURE", Severity.BLOCKING));
        }
        return findings;
    }
}
