package id.lincah.equivalation.workbench;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * One line of the history of a case.
 *
 * @param before state and mapping before, as it was
 * @param after state and mapping after
 * @param suggestedCode what the ranking put first at the time
 * @param undoes the decision taken back; null for others
 * @param undone whether it was taken back
 */
public record DecisionView(
        UUID id,
        String act,
        Map<String, Object> before,
        Map<String, Object> after,
        String suggestedCode,
        String reason,
        UUID undoes,
        boolean undone,
        String decidedBy,
        OffsetDateTime decidedAt) {
    static final String SQL = """
            select d.id, d.act, d.before::text as before, d.after::text as after, d.suggested_code, d.reason, d.undoes,
              exists (select from mapping_decision u where u.undoes = d.id) as undone, d.decided_by, d.decided_at
            from mapping_decision d where d.agency_id = $1 and d.case_id = $2 order by d.id""";

    static DecisionView of(Row row) {
        return new DecisionView(
                row.getUUID("id"),
                row.getString("act"),
                new JsonObject(row.getString("before")).getMap(),
                new JsonObject(row.getString("after")).getMap(),
                row.getString("suggested_code"),
                row.getString("reason"),
                row.getUUID("undoes"),
                row.getBoolean("undone"),
                row.getString("decided_by"),
                row.getOffsetDateTime("decided_at"));
    }
}
