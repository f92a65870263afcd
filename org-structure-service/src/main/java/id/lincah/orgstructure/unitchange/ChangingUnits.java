package id.lincah.orgstructure.unitchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.UUID;

/** Changes units on a day: all of a decree or nothing of it, set-wise, with every event of it in the same transaction. */
@ApplicationScoped
class ChangingUnits {
    /** Changes of one agency's units follow each other; each is judged by what the one before it left. */
    static final String IN_TURN = "select pg_advisory_xact_lock(hashtextextended('units|' || $1, 0))";

    private static final String HOLDERS = """
            with recursive below as (
              select unnest($1::uuid[]) as unit_id
              union
              select c.unit_id from below b join unit_period c on c.parent_id = b.unit_id and c.valid_during @> $3::date)
            select count(*) from placement h
            join position_period p on p.position_id = h.position_id and p.agency_id = $4 and p.valid_during @> $3::date
            where h.valid_during @> $3::date and h.agency_id = $4
              and (p.unit_id in (select unit_id from below) or p.position_id = any($2::uuid[]))
            """;

    private static final String KEEP = """
            insert into unit_change (agency_id, effective_on, basis, changes, report, made_by)
            values ($1, $2, $3, $4::text::jsonb, $5::text::jsonb, $6) returning id
            """;

    private final Announcements announcements;
    private final ObjectMapper json;

    ChangingUnits(Announcements announcements, ObjectMapper json) {
        this.announcements = announcements;
        this.json = json;
    }

    /** What the command would do; nothing is stored. */
    Uni<ChangeReport> preview(ChangeUnits command, String agency, SqlConnection connection) {
        return plan(command, agency, connection).flatMap(plan -> report(command, plan, agency, connection));
    }

    Uni<Answer> change(ChangeUnits command, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        return connection
                .preparedQuery(IN_TURN)
                .execute(Tuple.of(agency))
                .flatMap(alone -> plan(command, agency, connection))
                .flatMap(plan -> report(command, plan, agency, connection)
                        .flatMap(report -> store(command, plan, report, uow, connection)));
    }

    private static Uni<ChangePlan> plan(ChangeUnits command, String agency, SqlConnection connection) {
        return DraftRows.on(command.effectiveOn(), agency, command.changes(), connection)
                .map(draft -> {
                    draft.apply(command.changes());
                    return ChangePlan.of(command.effectiveOn(), draft);
                });
    }

    private static Uni<ChangeReport> report(
            ChangeUnits command, ChangePlan plan, String agency, SqlConnection connection) {
        return connection
                .preparedQuery(HOLDERS)
                .execute(Tuple.of(plan.touchedUnits(), plan.touchedPositions(), plan.day(), agency))
                .map(rows ->
                        ChangeReport.of(command, plan, rows.iterator().next().getLong(0)));
    }

    private Uni<Answer> store(
            ChangeUnits command, ChangePlan plan, ChangeReport report, UnitOfWork uow, SqlConnection connection) {
        return keep(command, report, uow, connection)
                .call(act -> new ChangeWriter(plan, uow.caller().agency(), connection).write(act))
                .call(act -> new ChangeNews(act, plan, announcements, uow, connection).tell())
                .map(act -> {
                    audit(act, report, uow);
                    return Answer.created(UnitChangeResource.PATH + "/" + act, report.stored(act), 0L);
                });
    }

    private Uni<UUID> keep(ChangeUnits command, ChangeReport report, UnitOfWork uow, SqlConnection connection) {
        var row = Tuple.tuple()
                .addValue(uow.caller().agency())
                .addValue(command.effectiveOn())
                .addValue(command.basis())
                .addValue(text(command))
                .addValue(text(report))
                .addValue(uow.caller().account());
        return connection
                .preparedQuery(KEEP)
                .execute(row)
                .map(rows -> rows.iterator().next().getUUID(0));
    }

    private static void audit(UUID act, ChangeReport report, UnitOfWork uow) {
        var change = new LinkedHashMap<String, Object>();
        change.put("effectiveOn", report.effectiveOn().toString());
        change.put("basis", report.basis());
        change.put("created", report.unitsCreated());
        change.put("changed", report.unitsChanged());
        change.put("ended", report.unitsEnded());
        change.put("positionsMoved", report.positionsMoved());
        change.put("positionsEnded", report.positionsEnded());
        uow.audit(AuditEntry.of("units.changed", "unit-change", act, change));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change could not be written", e);
        }
    }
}
