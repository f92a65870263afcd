package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.income.ReviewingIncomes;
import id.lincah.equivalation.spreadsheet.Cells;
import id.lincah.equivalation.spreadsheet.CsvUpload;
import id.lincah.equivalation.spreadsheet.DatedPlan;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads classes and allowances. What an agency sets for itself is an income change for the holders at once (INC-05); what the
 * nation sets is one in every agency, which follow in the background.
 */
@ApplicationScoped
class TakingPositionValues {
    private final PositionValues values;
    private final FunctionalPositions catalogue;
    private final ReviewingIncomes incomes;

    TakingPositionValues(PositionValues values, FunctionalPositions catalogue, ReviewingIncomes incomes) {
        this.values = values;
        this.catalogue = catalogue;
        this.incomes = incomes;
    }

    Uni<Answer> take(
            PositionValues.Table table, byte[] file, boolean dryRun, String reason, UnitOfWork work, SqlConnection db) {
        return catalogue
                .refresh(db)
                .map(done -> read(file, table == PositionValues.Table.NATIONAL))
                .chain(rows ->
                        values.stored(db, table, work.caller().agency()).map(stored -> DatedPlan.of(rows, stored)))
                .call(plan -> dryRun || plan.changesNothing()
                        ? Uni.createFrom().voidItem()
                        : write(table, plan, reason, work, db))
                .map(plan -> Answer.ok(plan.report(!dryRun)));
    }

    private Uni<Void> write(
            PositionValues.Table table,
            DatedPlan<PositionValue> plan,
            String reason,
            UnitOfWork work,
            SqlConnection db) {
        plan.requireReason(reason);
        work.audit(AuditEntry.of(
                "position-values.changed",
                "position-values",
                table,
                Map.of(
                        "begun", plan.begun().size(),
                        "corrected", plan.corrected().size(),
                        "reason", reason == null ? "" : reason)));
        var agency = work.caller().agency();
        var codes = Stream.concat(plan.begun().stream(), plan.corrected().stream())
                .map(PositionValue::functionalCode)
                .distinct()
                .toArray(String[]::new);
        return values.write(db, table, agency, plan)
                .chain(() -> table == PositionValues.Table.NATIONAL
                        ? Uni.createFrom().voidItem()
                        : incomes.reviewHolders(db, agency, codes));
    }

    private List<PositionValue> read(byte[] file, boolean national) {
        var first = new HashMap<String, Long>();
        return CsvUpload.read(file, PositionValue.COLUMNS, cells -> {
            var row = PositionValue.of(cells, national);
            check(row, cells);
            var earlier = first.putIfAbsent(row.identity() + " " + row.validFrom(), cells.row());
            if (earlier != null) {
                cells.fault("valid_from", "ROW_REPEATED", Map.of("firstRow", earlier));
            }
            return row;
        });
    }

    private void check(PositionValue row, Cells cells) {
        if (row.functionalCode() != null && catalogue.find(row.functionalCode()).isEmpty()) {
            cells.fault("functional_code", "FUNCTIONAL_POSITION_UNKNOWN", Map.of("value", row.functionalCode()));
        }
    }
}
