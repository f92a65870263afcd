package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Stores a plan set-wise. The period keys of the tables check the result when the transaction commits. */
final class ChangeWriter {
    private static final String IDENTIFY =
            "insert into unit (agency_id, code) select $1, c from unnest($2::text[]) c returning id, code";
    /** Sub-units that begin later under a unit that ends: they too need another parent. */
    private static final String LATER_SUB_UNITS =
            "select distinct unit_id from unit_period where parent_id = any($1::uuid[]) and valid_from > $2";

    private static final String SPLIT = """
            select split_periods('unit_period', 'unit_id', $1, $3), split_periods('position_period', 'position_id', $2, $3)
            """;
    private static final String FACTS =
            "jsonb_to_recordset($1::text::jsonb) x (id uuid, name text, type text, echelon text, setting text,"
                    + " functions text[], parent_id uuid)";
    private static final String CHANGE = """
            update unit_period u set name = x.name, type = x.type, echelon = x.echelon, setting = x.setting,
              functions = x.functions, parent_id = x.parent_id, scenario_id = null
            from\s""" + FACTS + " where u.unit_id = x.id and u.valid_from = $2";
    private static final String CREATE = """
            insert into unit_period
              (unit_id, agency_id, valid_from, name, type, echelon, setting, functions, parent_id)
            select id, $3, $2, name, type, echelon, setting, functions, parent_id from\s""" + FACTS;
    private static final String END = "delete from unit_period where unit_id = any($1::uuid[]) and valid_from >= $2";
    private static final String SUCCEED = """
            update unit_period u set successor_id = x.successor_id
            from unnest($1::uuid[], $2::uuid[]) x (id, successor_id) where u.unit_id = x.id and u.valid_to = $3
            """;
    private static final String REHANG_LATER = """
            update unit_period u set parent_id = x.successor_id
            from unnest($1::uuid[], $2::uuid[]) x (id, successor_id) where u.parent_id = x.id and u.valid_from > $3
            """;
    private final ChangePlan plan;
    private final String agency;
    private final SqlConnection connection;

    ChangeWriter(ChangePlan plan, String agency, SqlConnection connection) {
        this.plan = plan;
        this.agency = agency;
        this.connection = connection;
    }

    Uni<Void> write(UUID act) {
        var effects = new Effects(act, agency, connection);
        return identify()
                .flatMap(identified -> touchedUnits())
                .flatMap(units -> effects.keepBefore(units, plan.touchedPositions()))
                .flatMap(kept -> run(SPLIT, Tuple.of(plan.touchedUnits(), plan.touchedPositions(), plan.day())))
                .flatMap(split -> changeUnits())
                .flatMap(changed -> run(CREATE, Tuple.of(facts(plan.created()), plan.day(), agency)))
                .flatMap(created -> endUnits())
                .flatMap(ended -> new EndedUnits(plan, agency, connection).handOver(act))
                .flatMap(kept -> effects.keepAfter());
    }

    private Uni<Void> identify() {
        var codes = Columns.texts(plan.created(), unit -> unit.code);
        return connection
                .preparedQuery(IDENTIFY)
                .execute(Tuple.of(agency, codes))
                .invoke(rows -> rows.forEach(row -> plan.units().find(row.getString(1)).id = row.getUUID(0)))
                .replaceWithVoid();
    }

    private Uni<UUID[]> touchedUnits() {
        return connection
                .preparedQuery(LATER_SUB_UNITS)
                .execute(Tuple.of(plan.endedUnits(), plan.day()))
                .map(rows -> {
                    var all = Stream.concat(
                            Stream.of(plan.touchedUnits()),
                            plan.created().stream().map(unit -> unit.id));
                    var later = Rows.list(rows, row -> row.getUUID(0)).stream();
                    return Stream.concat(all, later).distinct().toArray(UUID[]::new);
                });
    }

    /** Fewer rows than units mean that somebody else changed one of them since it was read. */
    private Uni<Void> changeUnits() {
        return connection
                .preparedQuery(CHANGE)
                .execute(Tuple.of(facts(plan.changed()), plan.day()))
                .invoke(rows -> {
                    if (rows.rowCount() != plan.changed().size()) {
                        throw Problem.conflict("STRUCTURE_CHANGED");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> endUnits() {
        var successors = Columns.ids(plan.ended(), unit -> unit.successors.get(0).id);
        return run(END, Tuple.of(plan.endedUnits(), plan.day()))
                .flatMap(ended -> run(SUCCEED, Tuple.of(plan.endedUnits(), successors, plan.day())))
                .flatMap(named -> run(REHANG_LATER, Tuple.of(plan.endedUnits(), successors, plan.day())));
    }

    private String facts(List<DraftUnit> units) {
        var rows = new JsonArray();
        units.forEach(unit -> rows.add(new JsonObject()
                .put("id", unit.id.toString())
                .put("name", unit.now.name())
                .put("type", unit.now.type())
                .put("echelon", unit.now.echelon())
                .put("setting", unit.now.setting())
                .put("functions", new JsonArray(unit.now.functions()))
                .put("parent_id", UnitFacts.text(plan.idOf(unit.now.parentCode())))));
        return rows.encode();
    }

    private Uni<Void> run(String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values).replaceWithVoid();
    }
}
