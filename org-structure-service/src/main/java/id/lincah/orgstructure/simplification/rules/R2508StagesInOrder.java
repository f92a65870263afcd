package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** R25-08: a structure case is identified, then mapped, then adjusted; no stage begins before the ones ahead of it. */
public record R2508StagesInOrder(RuleBook book) implements Rule<StageFacts> {

    @Override
    public String id() {
        return "R25-08";
    }

    @Override
    public List<Finding> examine(StageFacts facts) {
        var missing = Arrays.stream(CaseStage.values())
                .filter(stage -> stage.compareTo(facts.wanted()) < 0)
                .filter(stage -> !facts.passed().contains(stage))
                .map(CaseStage::name)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? List.of()
                : List.of(book.finding(id(), "STAGE_SKIPPED", Severity.BLOCKING)
                        .with("stage", facts.wanted().name())
                        .with("missing", missing));
    }
}
