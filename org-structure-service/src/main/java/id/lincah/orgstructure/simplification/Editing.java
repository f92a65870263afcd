package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.simplification.CheckingEdits.Found;
import id.lincah.orgstructure.simplification.CheckingEdits.Known;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Keeps the changes of a scenario as deltas; the second change of one kind to one thing replaces the first. */
@ApplicationScoped
class Editing {
    /** Codes of what stands and of what the scenario adds; units first. */
    private static final String CODES = """
            select true, i.code, i.id from unit i
              join unit_period u on u.unit_id = i.id and u.agency_id = $1 and u.valid_during @> $2::date
              where i.agency_id = $1
            union all
            select false, i.code, i.id from position i
              join position_period p on p.position_id = i.id and p.agency_id = $1 and p.valid_during @> $2::date
              where i.agency_id = $1
            union all
            select e.kind = 'ADD_UNIT', e.code, e.target_id from scenario_edit e
              where e.scenario_id = $3 and e.kind in ('ADD_UNIT', 'ADD_POSITION')
            """;

    private static final String STORE = """
            insert into scenario_edit (scenario_id, agency_id, kind, target_id, code, name, type, echelon, unit_id, functions,
              position_kind, head)
            select $1, $2, x.kind, x.target_id, x.code, x.name, x.type, x.echelon, x.unit_id,
              coalesce(string_to_array(x.functions, E'\\n'), '{}'), x.position_kind, x.head
            from unnest($3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[], $10::text[],
              $11::text[], $12::boolean[])
              with ordinality x (kind, target_id, code, name, type, echelon, unit_id, functions, position_kind, head, place)
            order by x.place
            on conflict (scenario_id, kind, target_id) do update
              set name = excluded.name, unit_id = excluded.unit_id, made_at = clock_timestamp()
            """;

    private static final String DELETE = "delete from scenario_edit where scenario_id = $1 and id = any($2::uuid[])";

    private final Completeness completeness;

    Editing(Completeness completeness) {
        this.completeness = completeness;
    }

    Uni<Void> edit(Scenario scenario, EditScenario command, UnitOfWork uow, SqlConnection connection) {
        scenario.act(ScenarioAct.EDITS);
        return known(scenario, connection)
                .flatMap(known -> ScenarioUnit.all(scenario.id, connection)
                        .flatMap(units -> completeness.future(scenario, units, connection))
                        .map(structure -> new CheckingEdits(known, structure).check(command.rows())))
                .invoke(Editing::refuseFaulty)
                .map(CheckingEdits::found)
                .call(found -> connection.preparedQuery(STORE).execute(columns(scenario, found)))
                .call(found -> EditBases.refresh(scenario, connection))
                .call(found -> Mergers.merge(scenario, found, connection))
                .call(found -> RowRemarks.mended(scenario.id, Columns.ids(found, Found::targetId), connection))
                .replaceWithVoid();
    }

    Uni<Void> remove(Scenario scenario, EditScenario.Removal command, UnitOfWork uow, SqlConnection connection) {
        scenario.act(ScenarioAct.EDITS);
        var values = Tuple.of(scenario.id, command.ids().toArray(UUID[]::new));
        return Mergers.undo(values, connection)
                .flatMap(undone -> connection.preparedQuery(DELETE).execute(values))
                .replaceWithVoid();
    }

    private static void refuseFaulty(CheckingEdits checked) {
        if (!checked.faults().isEmpty()) {
            throw Problem.faultyContent("EDITS_FAULTY", checked.faults());
        }
    }

    private static Uni<Known> known(Scenario scenario, SqlConnection connection) {
        return connection
                .preparedQuery(CODES)
                .execute(Tuple.of(scenario.agency, scenario.dayBefore(), scenario.id))
                .map(rows -> {
                    var known = new Known(new HashMap<>(), new HashMap<>());
                    rows.forEach(row -> (row.getBoolean(0) ? known.units() : known.positions())
                            .put(row.getString(1), row.getUUID(2)));
                    return known;
                });
    }

    private static Tuple columns(Scenario scenario, List<Found> found) {
        return Tuple.tuple()
                .addValue(scenario.id)
                .addValue(scenario.agency)
                .addValue(Columns.texts(found, each -> each.row().kind().name()))
                .addValue(Columns.ids(found, Found::targetId))
                .addValue(Columns.texts(found, each -> each.row().code()))
                .addValue(Columns.texts(found, each -> each.row().name()))
                .addValue(Columns.texts(found, each -> each.row().type()))
                .addValue(Columns.texts(found, each -> each.row().echelon()))
                .addValue(Columns.ids(found, Found::unitId))
                .addValue(Columns.texts(found, Editing::functions))
                .addValue(Columns.texts(found, Editing::kind))
                .addValue(Columns.flags(
                        found, each -> Boolean.TRUE.equals(each.row().head())));
    }

    private static String functions(Found each) {
        return each.row().functions() == null
                ? null
                : String.join("\n", each.row().functions());
    }

    private static String kind(Found each) {
        return each.row().positionKind() == null
                ? null
                : each.row().positionKind().name();
    }
}
