package id.lincah.orgstructure.intake;

import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Cells somebody wrote himself: they stand whatever the file held. */
final class OwnValues {
    private static final String OWN = """
            insert into intake_repair (intake_id, agency_id, sheet_no, row_no, column_name, kind, value, made_by)
            select $1, $2, x.sheet_no, x.row_no, x.column_name, 'OWN_VALUE', x.value, $3
            from unnest($4::integer[], $5::bigint[], $6::text[], $7::text[]) x (sheet_no, row_no, column_name, value)
            join intake_row r on r.intake_id = $1 and r.agency_id = $2 and r.sheet_no = x.sheet_no and r.row_no = x.row_no
            on conflict (intake_id, sheet_no, row_no, column_name, kind)
              do update set value = excluded.value, made_by = excluded.made_by, made_at = clock_timestamp()
            """;

    private OwnValues() {}

    static Uni<Void> keep(
            UUID id,
            List<RepairRows.OwnValue> values,
            List<IntakeSheet> sheets,
            UnitOfWork uow,
            SqlConnection connection) {
        if (values.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        refuseUnknown(values, sheets);
        var columns = Tuple.tuple()
                .addValue(id)
                .addValue(uow.caller().agency())
                .addValue(uow.caller().account())
                .addValue(values.stream()
                        .map(value -> sheet(value.sheet(), sheets).number())
                        .toArray(Integer[]::new))
                .addValue(values.stream().map(RepairRows.OwnValue::row).toArray(Long[]::new))
                .addValue(values.stream().map(RepairRows.OwnValue::column).toArray(String[]::new))
                .addValue(values.stream()
                        .map(value -> value.value().replace("\0", ""))
                        .toArray(String[]::new));
        return connection
                .preparedQuery(OWN)
                .execute(columns)
                .invoke(kept -> {
                    if (kept.rowCount() < values.size()) {
                        throw Problem.badInput("/values", "ROW_UNKNOWN");
                    }
                })
                .replaceWithVoid();
    }

    private static void refuseUnknown(List<RepairRows.OwnValue> values, List<IntakeSheet> sheets) {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < values.size(); i++) {
            var sheet = sheet(values.get(i).sheet(), sheets);
            if (sheet == null || sheet.dataset() == null) {
                faults.add(new Violation("/values/" + i + "/sheet", "SHEET_UNKNOWN"));
            } else if (!sheet.dataset().columns().contains(values.get(i).column())) {
                faults.add(new Violation("/values/" + i + "/column", "COLUMN_UNKNOWN"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    /** @param number null when the job has only one */
    private static IntakeSheet sheet(Integer number, List<IntakeSheet> sheets) {
        if (number == null) {
            return sheets.size() == 1 ? sheets.get(0) : null;
        }
        return sheets.stream()
                .filter(sheet -> sheet.number() == number)
                .findFirst()
                .orElse(null);
    }
}
