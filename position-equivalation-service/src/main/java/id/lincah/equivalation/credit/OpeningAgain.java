package id.lincah.equivalation.credit;

import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an equivalation means for a person who was known before: evaluations that waited for the account are converted, an
 * account that was closed is open again, and a grant that another case gave is replaced (R17-29), never doubled.
 */
@ApplicationScoped
class OpeningAgain {
    private static final String WAITING =
            "select distinct person_id from credit_evaluation where agency_id = $1 and person_id = any($2::uuid[])";

    private static final String REPLACED = """
            select e.id, e.person_id from credit_entry e
            join jsonb_to_recordset($2::jsonb) as n(person_id uuid, case_id uuid) on n.person_id = e.person_id
            where e.agency_id = $1 and e.kind = 'GRANT' and e.case_id is distinct from n.case_id
              and not exists (select from credit_entry c where c.corrects_entry_id = e.id)
              and exists (select from credit_entry g where g.agency_id = $1 and g.person_id = n.person_id
                and g.case_id = n.case_id)""";

    private final CareerSteps steps;
    private final ClosingAccounts closing;
    private final Posting posting;

    OpeningAgain(CareerSteps steps, ClosingAccounts closing, Posting posting) {
        this.steps = steps;
        this.closing = closing;
        this.posting = posting;
    }

    /** The level held so far must be remembered before another one is written over it. */
    Uni<Void> before(List<UUID> known, String agency, SqlConnection db) {
        return known.isEmpty() ? Uni.createFrom().voidItem() : steps.rememberOpenings(known, agency, db);
    }

    /** Level and grade of the first day, before a later one takes their place among the officials. */
    Uni<Void> remember(List<OpenCase> officials, String agency, SqlConnection db) {
        return steps.rememberOpenings(officials.stream().map(OpenCase::personId).toList(), agency, db);
    }

    Uni<Void> after(List<OpenCase> officials, List<UUID> known, LocalDate on, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var persons = officials.stream().map(OpenCase::personId).toArray(UUID[]::new);
        var again = officials.stream()
                .filter(open -> known.contains(open.personId()))
                .toList();
        return db.preparedQuery(WAITING)
                .execute(Tuple.of(agency, persons))
                .chain(waiting -> again.isEmpty()
                        ? posting.replay(persons(waiting), work, db).replaceWithVoid()
                        : open(again, persons(waiting), on, work, db));
    }

    private Uni<Void> open(List<OpenCase> again, List<UUID> waiting, LocalDate on, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var levels = again.stream()
                .map(open -> new CareerSteps.Step(
                        open.personId(), "LEVEL", open.level().name(), on, null, null))
                .toList();
        var reopenings = again.stream()
                .map(open -> new ClosingAccounts.Reopening(open.personId(), on, "EQUIVALATED"))
                .toList();
        return steps.add(levels, "OPENING", agency, db)
                .chain(() -> closing.reopen(reopenings, work, db))
                .chain(opened -> db.preparedQuery(REPLACED).execute(Tuple.of(agency, cases(again))))
                .chain(replaced -> posting.post(orders(again, waiting, replaced), work, db))
                .replaceWithVoid();
    }

    private static JsonArray cases(List<OpenCase> again) {
        return new JsonArray(again.stream()
                .map(open -> new JsonObject()
                        .put("person_id", open.personId().toString())
                        .put("case_id", open.id().toString()))
                .toList());
    }

    private static Map<UUID, Orders> orders(List<OpenCase> again, List<UUID> waiting, RowSet<Row> replaced) {
        Map<UUID, Orders> orders = new HashMap<>();
        waiting.forEach(person -> orders.put(person, Orders.NONE));
        again.forEach(open -> orders.put(open.personId(), Orders.NONE));
        replaced.forEach(row -> orders.merge(
                row.getUUID("person_id"), new Orders(List.of(), Map.of(row.getUUID("id"), "R17-29")), Orders::and));
        return orders;
    }

    private static List<UUID> persons(RowSet<Row> rows) {
        var persons = new HashSet<UUID>();
        rows.forEach(row -> persons.add(row.getUUID("person_id")));
        return List.copyOf(persons);
    }
}
