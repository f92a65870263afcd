package id.lincah.orgstructure.positionmap.need;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.data.Numeric;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Records needs and classes in bulk: all rows or, with every faulty one named, none. */
@ApplicationScoped
class RecordingNeeds {
    private static final String END_OLD = """
            with old as (
              delete from position_need k using unnest($1::uuid[], $2::text[]) x (unit_id, box_key)
              where k.unit_id = x.unit_id and k.box_key = x.box_key and k.valid_during @> $3::date returning k.*)
            insert into position_need (unit_id, agency_id, title, kind, functional_code, functional_level, job_class, need,
              need_state, load_minutes, effective_minutes, source, valid_from, valid_to)
            select unit_id, agency_id, title, kind, functional_code, functional_level, job_class, need,
              need_state, load_minutes, effective_minutes, source, valid_from, $3
            from old where valid_from < $3
            """;

    private static final String BEGIN_NEW = """
            insert into position_need (agency_id, valid_from, unit_id, title, kind, functional_code, functional_level,
              job_class, need, need_state, load_minutes, effective_minutes, source, valid_to)
            select $1, $2, x.* from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[], $9::int[],
              $10::text[], $11::numeric[], $12::int[], $13::text[], $14::date[]) x
            """;

    Uni<Answer> record(RecordNeeds command, NeedFaults.Place place, UnitOfWork uow, SqlConnection connection) {
        var faults = new NeedFaults(place);
        var checks = new NeedChecks(faults);
        for (int i = 0; i < command.rows().size(); i++) {
            checks.check(i, command.rows().get(i));
        }
        faults.refuseIfAny();
        return ResolvedRow.all(
                        command.rows(), command.effectiveOn(), uow.caller().agency(), connection)
                .map(new NeedPlan(command, faults)::compare)
                .invoke(faults::refuseIfAny)
                .call(plan -> write(plan, command.effectiveOn(), uow.caller().agency(), connection))
                .map(plan -> answer(plan.report(), command, uow));
    }

    private static Answer answer(NeedReport report, RecordNeeds command, UnitOfWork uow) {
        var change = Map.<String, Object>of(
                "basis", command.basis(),
                "effectiveOn", command.effectiveOn().toString(),
                "rows", report.rows(),
                "created", report.created(),
                "changed", report.changed());
        uow.audit(AuditEntry.of("position-needs.recorded", "position-needs", command.effectiveOn(), change));
        return Answer.ok(report);
    }

    private static Uni<Void> write(NeedPlan plan, LocalDate day, String agency, SqlConnection connection) {
        var units = plan.ended().stream().map(NeedPlan.BoxName::unitId).toArray(UUID[]::new);
        var keys = plan.ended().stream().map(NeedPlan.BoxName::key).toArray(String[]::new);
        return connection
                .preparedQuery(END_OLD)
                .execute(Tuple.of(units, keys, day))
                .flatMap(ended -> connection.preparedQuery(BEGIN_NEW).execute(columns(plan.begun(), day, agency)))
                .replaceWithVoid();
    }

    private static Tuple columns(List<Need> needs, LocalDate day, String agency) {
        return Tuple.tuple()
                .addValue(agency)
                .addValue(day)
                .addValue(column(needs, Need::unitId, UUID[]::new))
                .addValue(column(needs, Need::title, String[]::new))
                .addValue(column(needs, Need::kind, String[]::new))
                .addValue(column(needs, Need::functionalCode, String[]::new))
                .addValue(column(needs, Need::functionalLevel, String[]::new))
                .addValue(column(needs, need -> need.figures().jobClass(), Integer[]::new))
                .addValue(column(needs, need -> need.figures().need(), Integer[]::new))
                .addValue(column(needs, need -> need.figures().state().name(), String[]::new))
                .addValue(column(needs, Need::load, Numeric[]::new))
                .addValue(column(needs, need -> need.figures().effectiveMinutes(), Integer[]::new))
                .addValue(column(needs, need -> need.figures().source(), String[]::new))
                .addValue(column(needs, Need::validTo, LocalDate[]::new));
    }

    private static <T> T[] column(List<Need> needs, Function<Need, T> cell, IntFunction<T[]> array) {
        return needs.stream().map(cell).toArray(array);
    }
}
