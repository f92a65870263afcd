package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Columns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The statements of one enactment that are about units. The period keys of the tables check the result when the
 * transaction commits.
 */
final class StructureChange {
    private static final String ADD_UNITS = """
            with fresh as (
              select e.target_id, e.agency_id, e.code, e.name, e.type, e.echelon, e.functions, x.parent_id
              from scenario_edit e join unnest($3::uuid[], $4::uuid[]) x (unit_id, parent_id) on x.unit_id = e.target_id
              where e.scenario_id = $1 and e.kind = 'ADD_UNIT'),
            made as (insert into unit (id, agency_id, code) select target_id, agency_id, code from fresh returning id)
            insert into unit_period (unit_id, agency_id, valid_from, name, type, echelon, functions, parent_id, scenario_id)
            select target_id, agency_id, $2, name, type, echelon, functions, parent_id, $1 from fresh
            """;

    private static final String END_UNITS = """
            update unit_period u set valid_to = $3, successor_id = s.new_unit_id, scenario_id = $4
            from unnest($1::uuid[], $2::uuid[]) s (unit_id, new_unit_id)
            where u.unit_id = s.unit_id and u.valid_to is null
            """;

    /** A merger is told apart from a simplification in the lineage. */
    private static final String KEEP_MERGERS = """
            insert into unit_lineage (predecessor_id, successor_id, agency_id, kind, on_day)
            select s.unit_id, s.new_unit_id, su.agency_id, 'MERGED', $3
            from unnest($1::uuid[], $2::uuid[]) s (unit_id, new_unit_id)
            join scenario_unit su on su.scenario_id = $4 and su.unit_id = s.unit_id and su.merged
            """;

    private static final String RESHAPE_UNITS = """
            with shape as (select * from unnest($1::uuid[], $2::uuid[], $5::text[]) x (unit_id, new_parent_id, new_name)),
            old as (
              update unit_period u set valid_to = $3 from shape p
              where u.unit_id = p.unit_id and u.valid_to is null returning u.*, p.new_parent_id, p.new_name)
            insert into unit_period (unit_id, agency_id, valid_from, name, type, echelon, setting, functions,
              parent_id, scenario_id)
            select unit_id, agency_id, $3, new_name, type, echelon, setting, functions, new_parent_id, $4 from old
            """;

    private static final String BEGUN = """
            select u.unit_id, i.code, u.name, u.type, u.parent_id, office_of(u.unit_id, $2), u.echelon
            from unit_period u join unit i on i.id = u.unit_id
            where u.unit_id = any($1::uuid[]) and u.valid_from = $2 order by i.code
            """;

    final SqlConnection connection;
    final UUID scenarioId;
    final LocalDate on;
    final UUID[] removed;
    final UUID[] successors;
    private final List<FutureStructure.Standing> reshaped;
    private final List<FutureStructure.Standing> added;
    private final UUID[] touched;

    StructureChange(Scenario scenario, FutureStructure future, SqlConnection connection) {
        this.connection = connection;
        this.scenarioId = scenario.id;
        this.on = scenario.effectiveOn;
        var units = List.copyOf(future.removed());
        this.removed = Columns.ids(units, ScenarioUnit::id);
        this.successors = Columns.ids(units, future::successorOf);
        this.reshaped = future.reshaped();
        this.added = future.added();
        this.touched = Stream.concat(Stream.of(removed), reshaped.stream().map(FutureStructure.Standing::id))
                .toArray(UUID[]::new);
    }

    List<FutureStructure.Standing> reshaped() {
        return reshaped;
    }

    UUID[] reshapedUnits() {
        return Columns.ids(reshaped, FutureStructure.Standing::id);
    }

    /** The units that were there before and change. */
    UUID[] touched() {
        return touched;
    }

    /** The units that begin. */
    UUID[] addedUnits() {
        return Columns.ids(added, FutureStructure.Standing::id);
    }

    Uni<Void> addUnits() {
        var parents = Columns.ids(added, FutureStructure.Standing::parentId);
        return connection
                .preparedQuery(ADD_UNITS)
                .execute(Tuple.of(scenarioId, on, addedUnits(), parents))
                .replaceWithVoid();
    }

    Uni<Void> endUnits() {
        return connection
                .preparedQuery(END_UNITS)
                .execute(Tuple.of(removed, successors, on, scenarioId))
                .invoke(rows -> UnchangedSince.require(rows.rowCount() == removed.length))
                .flatMap(ended ->
                        connection.preparedQuery(KEEP_MERGERS).execute(Tuple.of(removed, successors, on, scenarioId)))
                .replaceWithVoid();
    }

    Uni<Void> reshapeUnits() {
        var parents = Columns.ids(reshaped, FutureStructure.Standing::parentId);
        var names = Columns.texts(reshaped, FutureStructure.Standing::name);
        return connection
                .preparedQuery(RESHAPE_UNITS)
                .execute(Tuple.of(reshapedUnits(), parents, on, scenarioId, names))
                .invoke(rows -> UnchangedSince.require(rows.rowCount() == reshaped.size()))
                .replaceWithVoid();
    }

    /** The units whose period begins that day, as they then are. */
    Uni<RowSet<Row>> begun(UUID[] units) {
        return connection.preparedQuery(BEGUN).execute(Tuple.of(units, on));
    }
}
