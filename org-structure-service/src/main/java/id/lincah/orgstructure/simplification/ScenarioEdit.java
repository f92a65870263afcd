package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/**
 * One delta of a scenario over the structure of the day.
 *
 * @param targetId the unit or position; of an added one the id it will have
 * @param name the new name or title; null when the delta is about something else
 * @param unitId the new place: parent of a unit, unit of a position, taker of a merged unit
 * @param positionKind of an added position
 * @param base what the target was when the delta was made; null for an added one
 */
record ScenarioEdit(
        UUID id,
        Kind kind,
        UUID targetId,
        String code,
        String name,
        String type,
        String echelon,
        UUID unitId,
        List<String> functions,
        PositionKind positionKind,
        boolean head,
        JsonObject base) {
    static final String COLUMNS = """
            e.id, e.kind, e.target_id, e.code, e.name, e.type, e.echelon, e.unit_id, e.functions, e.position_kind,
            e.head, e.base\s""";

    /** What a delta does. */
    public enum Kind {
        ADD_UNIT,
        RENAME_UNIT,
        MOVE_UNIT,
        MERGE_UNIT,
        ADD_POSITION,
        RENAME_POSITION,
        MOVE_POSITION
    }

    /** In the order they were made. */
    static Uni<List<ScenarioEdit>> all(UUID scenarioId, SqlConnection connection) {
        return connection
                .preparedQuery("select " + COLUMNS + "from scenario_edit e where e.scenario_id = $1 order by e.place")
                .execute(Tuple.of(scenarioId))
                .map(rows -> Rows.list(rows, ScenarioEdit::of));
    }

    static ScenarioEdit of(Row row) {
        return new ScenarioEdit(
                row.getUUID(0),
                Kind.valueOf(row.getString(1)),
                row.getUUID(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getUUID(7),
                List.of(row.getArrayOfStrings(8)),
                row.getString(9) == null ? null : PositionKind.valueOf(row.getString(9)),
                row.getBoolean(10),
                (JsonObject) row.getValue(11));
    }
}
