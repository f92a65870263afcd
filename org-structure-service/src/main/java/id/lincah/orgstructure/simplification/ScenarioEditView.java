package id.lincah.orgstructure.simplification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A change inside a scenario.
 *
 * @param place in the order of the changes
 * @param unitCode the new place
 * @param status {@code BASE_CHANGED} when what it changes is no longer what it was when the change was made; else null.
 *     Screening the scenario again takes the structure of the day as its new base
 */
public record ScenarioEditView(
        UUID id,
        @JsonIgnore long place,
        ScenarioEdit.Kind kind,
        String code,
        String name,
        String type,
        String echelon,
        String unitCode,
        List<String> functions,
        PositionKind positionKind,
        boolean head,
        String status) {
    static final List<String> CSV = List.of("kind", "code", "name", "type", "echelon", "unit_code", "status");

    private static final String MOVED_ON =
            "(e.kind not like 'ADD%%' and e.base is distinct from " + EditBases.BASE + ")";

    private static final String SELECT =
            "select " + ScenarioEdit.COLUMNS + ", coalesce(i.code, n.code), " + MOVED_ON + ", e.place" + """
             from scenario_edit e left join unit i on i.id = e.unit_id
            left join scenario_edit n on n.scenario_id = e.scenario_id and n.kind = 'ADD_UNIT' and n.target_id = e.unit_id
            where\s""";

    List<Object> cells() {
        return Arrays.asList(kind, code, name, type, echelon, unitCode, status);
    }

    /** @param baseChanged whether what it changes moved on; null for all */
    static Uni<List<ScenarioEditView>> read(
            Filter filter, Boolean baseChanged, LocalDate on, int most, SqlConnection connection) {
        var day = filter.value(on) + "::date";
        if (baseChanged != null) {
            filter.andIf(true, MOVED_ON.formatted(day) + " = " + baseChanged);
        }
        var sql = SELECT.formatted(day) + filter.sql() + " order by e.place limit " + filter.value(most);
        return connection.preparedQuery(sql).execute(filter.tuple()).map(rows -> Rows.list(rows, ScenarioEditView::of));
    }

    private static ScenarioEditView of(Row row) {
        var edit = ScenarioEdit.of(row);
        return new ScenarioEditView(
                edit.id(),
                row.getLong(14),
                edit.kind(),
                edit.code(),
                edit.name(),
                edit.type(),
                edit.echelon(),
                row.getString(12),
                edit.functions(),
                edit.positionKind(),
                edit.head(),
                row.getBoolean(13) ? "BASE_CHANGED" : null);
    }
}
