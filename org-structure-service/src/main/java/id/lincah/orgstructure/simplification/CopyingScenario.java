package id.lincah.orgstructure.simplification;

import id.lincah.request.Answer;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Begins a scenario as a copy of another, whatever became of that one: a variant to compare, or a second try. */
@ApplicationScoped
class CopyingScenario {
    private static final String UNITS = """
            insert into scenario_unit (scenario_id, agency_id, unit_id, code, name, parent_id, head_kind, functions, setting,
              outcome, kept_by, rule, decision, criterion, legal_basis, successor_id, function_successors, next_step, type,
              merged, proposed_setting, proposal_row)
            select $2, agency_id, unit_id, code, name, parent_id, head_kind, functions, setting, outcome, kept_by, rule,
              decision, criterion, legal_basis, successor_id, function_successors, next_step, type, merged, proposed_setting,
              proposal_row
            from scenario_unit where scenario_id = $1
            """;

    /** What the copy adds gets ids of its own; everything that pointed at the old ones follows. */
    private static final String EDITS = """
            with fresh as (
              select target_id, gen_random_uuid() as new_id from scenario_edit
              where scenario_id = $1 and kind in ('ADD_UNIT', 'ADD_POSITION')),
            successors as (
              update scenario_unit su set successor_id = f.new_id from fresh f
              where su.scenario_id = $2 and su.successor_id = f.target_id)
            insert into scenario_edit (scenario_id, agency_id, kind, target_id, code, name, type, echelon, unit_id, functions,
              position_kind, head, base)
            select $2, e.agency_id, e.kind, coalesce(t.new_id, e.target_id), e.code, e.name, e.type, e.echelon,
              coalesce(u.new_id, e.unit_id), e.functions, e.position_kind, e.head, e.base
            from scenario_edit e left join fresh t on t.target_id = e.target_id left join fresh u on u.target_id = e.unit_id
            where e.scenario_id = $1 order by e.place
            """;

    /** The copy is screened when the original was; it goes its own way from there. */
    Uni<Answer> copy(UUID id, CopyScenario command, UnitOfWork uow, SqlConnection connection) {
        return ScenarioRows.locked(id, connection)
                .invoke(original -> original.requireOwner(uow.caller()))
                .map(original -> original.copy(uow.caller(), command))
                .flatMap(copy -> ScenarioRows.insert(copy, connection))
                .call(copy -> connection.preparedQuery(UNITS).execute(Tuple.of(id, copy.id)))
                .call(copy -> connection.preparedQuery(EDITS).execute(Tuple.of(id, copy.id)))
                .map(copy -> StartingScenario.begun(copy, "copied", uow));
    }
}
