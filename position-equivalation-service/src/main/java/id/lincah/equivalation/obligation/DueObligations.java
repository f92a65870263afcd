package id.lincah.equivalation.obligation;

import id.lincah.equivalation.obligation.rules.ObligationCode;
import id.lincah.equivalation.obligation.rules.ObligationFacts;
import id.lincah.equivalation.obligation.rules.ObligationRules;
import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.rules.Regime;
import id.lincah.equivalation.setting.Settings;
import id.lincah.events.ObligationDue;
import id.lincah.events.ObligationMissed;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reminds of duties and marks the missed ones, for one agency. The next day of a duty is moved on in the transaction that
 * tells of this one, so a process that dies in between has neither told nor moved, and nothing is told twice.
 */
@ApplicationScoped
class DueObligations {
    private static final String TAKE = """
            select b.id, b.case_id, b.person_id, b.code, b.due, c.regime
            from obligation b join equivalation_case c on c.agency_id = b.agency_id and c.id = b.case_id
            where b.agency_id = $1 and b.state = 'OPEN' and b.next_on <= $2
            order by b.next_on, b.id limit 500 for update of b skip locked""";
    private static final String REMIND = "update obligation b set reminders = b.reminders + 1, next_on = "
            + ReminderDays.next("$2", "$3") + " where b.agency_id = $1 and b.id = any($4)";
    private static final String MISS = """
            update obligation b set state = 'MISSED', version = b.version + 1, next_on = null, ended_on = b.due + 1,
              consequence = m.consequence
            from jsonb_to_recordset($2) as m(id uuid, consequence text)
            where b.agency_id = $1 and b.id = m.id""";

    private record Due(UUID id, UUID caseId, UUID personId, String code, LocalDate on, Regime regime) {
        static Due of(Row row) {
            return new Due(
                    row.getUUID("id"),
                    row.getUUID("case_id"),
                    row.getUUID("person_id"),
                    row.getString("code"),
                    row.getLocalDate("due"),
                    Regime.valueOf(row.getString("regime")));
        }

        boolean isMissed(LocalDate today) {
            return today.isAfter(on);
        }

        String consequence(LocalDate today) {
            var facts = new ObligationFacts(ObligationCode.valueOf(code), regime, on, today, false, 0);
            return ObligationRules.consequence(ObligationRules.RULES.examine(facts));
        }
    }

    private final TenantTransaction transactions;

    DueObligations(TenantTransaction transactions) {
        this.transactions = transactions;
    }

    /** Answers how many were handled; none means that nothing is left for today. */
    Uni<Integer> handle(String agency, LocalDate today) {
        var caller = Caller.system("position-equivalation", agency, "obligations-" + today);
        return transactions.sql(
                caller,
                (work, db) -> db.preparedQuery(TAKE)
                        .execute(Tuple.of(agency, today))
                        .map(rows -> Rows.list(rows, Due::of))
                        .call(due -> remind(due, agency, today, work, db))
                        .call(due -> miss(due, agency, today, work, db))
                        .map(List::size));
    }

    private static Uni<Void> remind(List<Due> due, String agency, LocalDate today, UnitOfWork work, SqlConnection db) {
        var ahead = due.stream().filter(each -> !each.isMissed(today)).toList();
        if (ahead.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        ahead.forEach(each -> work.publish(
                new ObligationDue(each.id(), each.caseId(), each.personId(), agency, each.code(), each.on(), (int)
                        ChronoUnit.DAYS.between(today, each.on()))));
        var ids = ahead.stream().map(Due::id).toArray(UUID[]::new);
        return Settings.of(db, agency)
                .chain(settings -> db.preparedQuery(REMIND)
                        .execute(Tuple.of(agency, today)
                                .addArrayOfInteger(settings.reminders())
                                .addArrayOfUUID(ids)))
                .replaceWithVoid();
    }

    private static Uni<Void> miss(List<Due> due, String agency, LocalDate today, UnitOfWork work, SqlConnection db) {
        var missed = due.stream().filter(each -> each.isMissed(today)).toList();
        if (missed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = new JsonArray();
        for (var each : missed) {
            var consequence = each.consequence(today);
            rows.add(new JsonObject().put("id", each.id().toString()).put("consequence", consequence));
            work.publish(new ObligationMissed(
                    each.id(),
                    each.caseId(),
                    each.personId(),
                    agency,
                    each.code(),
                    each.on(),
                    consequence,
                    each.on().plusDays(1)));
            work.audit(AuditEntry.of(
                    "obligation.missed",
                    "obligation",
                    each.id(),
                    Map.of("code", each.code(), "due", each.on(), "consequence", consequence)));
        }
        return db.preparedQuery(MISS).execute(Tuple.of(agency, rows)).replaceWithVoid();
    }
}
