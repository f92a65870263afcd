package id.lincah.orgstructure.progress.rules;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.DatedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days by which the simplification was to be done: {@code regulation/reduction-targets.csv}. */
public final class ReductionTargets {
    /** What was to be reached. */
    public enum Target {
        FIRST_STAGE,
        COMPLETION
    }

    private final DatedTable<LocalDate> table;

    private ReductionTargets(DatedTable<LocalDate> table) {
        this.table = table;
    }

    public static ReductionTargets read() {
        return new ReductionTargets(
                DatedTable.read("regulation/reduction-targets.csv", List.of("target", "agency_kind"), row -> {
                    row.oneOf("target", Target.class);
                    row.oneOf("agency_kind", AgencyKind.class);
                    return row.date("due_on");
                }));
    }

    /** @return empty when the target does not bind agencies of that kind */
    Optional<LocalDate> due(Target target, TargetFacts facts) {
        return table.rowFor(facts.asOf(), target, facts.agencyKind());
    }
}
