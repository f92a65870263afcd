package id.lincah.orgstructure.scenariodocuments;

import id.lincah.orgstructure.positionmap.rules.RA45ExistingStaff;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Edit;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Holder;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Post;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Staffing;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Terms;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Unit;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads what the papers say; the structure is that of the day before the scenario takes effect. */
final class ScenarioFactsRows {
    private ScenarioFactsRows() {}

    /**
     * @param withHolders names and numbers; without them the list is empty
     * @throws Problem 404 when there is no such scenario for the caller
     */
    static Uni<ScenarioFacts> read(UUID scenario, boolean withHolders, SqlConnection connection) {
        return list(ScenarioFactsSql.TERMS, scenario, ScenarioFactsRows::terms, connection)
                .flatMap(terms -> {
                    if (terms.isEmpty()) {
                        throw Problem.notFound();
                    }
                    return content(terms.get(0), withHolders, connection);
                });
    }

    private static Uni<ScenarioFacts> content(Terms terms, boolean withHolders, SqlConnection connection) {
        Uni<List<Holder>> holders = withHolders
                ? list(ScenarioFactsSql.HOLDERS, terms.id(), ScenarioFactsRows::holder, connection)
                : Uni.createFrom().item(List.of());
        return list(ScenarioFactsSql.UNITS, terms.id(), ScenarioFactsRows::unit, connection)
                .flatMap(units -> list(ScenarioFactsSql.EDITS, terms.id(), ScenarioFactsRows::edit, connection)
                        .flatMap(edits -> list(ScenarioFactsSql.POSTS, terms.id(), ScenarioFactsRows::post, connection)
                                .flatMap(posts -> staffing(terms.id(), connection)
                                        .flatMap(staffing -> holders.map(people ->
                                                new ScenarioFacts(terms, units, edits, posts, staffing, people))))));
    }

    private static Uni<List<Staffing>> staffing(UUID scenario, SqlConnection connection) {
        return connection
                .preparedQuery(ScenarioFactsSql.STAFFING)
                .execute(Tuple.of(scenario, RA45ExistingStaff.counted()))
                .map(rows -> Rows.list(rows, ScenarioFactsRows::staffing));
    }

    private static <T> Uni<List<T>> list(String sql, UUID scenario, Function<Row, T> reader, SqlConnection connection) {
        return connection.preparedQuery(sql).execute(Tuple.of(scenario)).map(rows -> Rows.list(rows, reader));
    }

    private static Terms terms(Row row) {
        return new Terms(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                AgencyKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getLocalDate(5),
                row.getString(6),
                row.getString(7),
                row.getLocalDate(8),
                row.getString(9));
    }

    private static Unit unit(Row row) {
        return new Unit(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                kind(row.getString(4)),
                List.of(row.getArrayOfStrings(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBoolean(9),
                row.getBoolean(10),
                row.getString(11),
                row.getString(12),
                row.getUUID(13),
                row.getString(14),
                row.getString(15),
                successors((JsonArray) row.getValue(16)),
                row.getString(17));
    }

    private static Map<String, String> successors(JsonArray pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.getJsonObject(i);
            map.put(pair.getString("function"), pair.getString("successor"));
        }
        return map;
    }

    private static Edit edit(Row row) {
        return new Edit(row.getString(0), row.getUUID(1), row.getString(2), row.getString(3), row.getUUID(4));
    }

    private static Post post(Row row) {
        return new Post(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                kind(row.getString(3)),
                row.getString(4),
                row.getBoolean(5));
    }

    private static Staffing staffing(Row row) {
        return new Staffing(
                kind(row.getString(0)),
                row.getInteger(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }

    private static Holder holder(Row row) {
        return new Holder(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    private static PositionKind kind(String name) {
        return name == null ? null : PositionKind.valueOf(name);
    }
}
