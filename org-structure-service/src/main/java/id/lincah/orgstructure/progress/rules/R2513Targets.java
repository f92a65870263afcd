package id.lincah.orgstructure.progress.rules;

import id.lincah.orgstructure.progress.rules.ReductionTargets.Target;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** R25-13: first stage by the end of 2020, completion by the middle of 2021; who is late is flagged and not refused. */
public record R2513Targets(RuleBook book, ReductionTargets targets) implements Rule<TargetFacts> {

    @Override
    public String id() {
        return "R25-13";
    }

    @Override
    public List<Finding> examine(TargetFacts facts) {
        return Stream.of(
                        late("FIRST_STAGE_LATE", Target.FIRST_STAGE, facts.firstEffectiveOn(), facts),
                        late("COMPLETION_LATE", Target.COMPLETION, facts.completedOn(), facts))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> late(String code, Target target, LocalDate doneOn, TargetFacts facts) {
        var until = doneOn == null ? facts.asOf() : doneOn;
        return targets.due(target, facts)
                .filter(due -> until.isAfter(due))
                .map(due -> book.finding(id(), code, Severity.INFORMATION)
                        .with("dueOn", due)
                        .with("days", ChronoUnit.DAYS.between(due, until)));
    }
}
