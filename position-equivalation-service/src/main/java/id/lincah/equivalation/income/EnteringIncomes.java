package id.lincah.equivalation.income;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keeps components of income and lays the comparison of every person concerned anew, all in a handful of statements. */
@ApplicationScoped
public class EnteringIncomes {
    private static final String BY_NIP = "select person_id, nip from official where agency_id = $1 and nip = any($2)";
    private static final String WRITE = """
            insert into income_component (agency_id, person_id, side, component, valid_from, monthly_rupiah,
              document_number, entered_by)
            select $1, i.person_id, i.side, i.component, i.valid_from, i.monthly_rupiah, i.document_number, $2
            from jsonb_to_recordset($3) as i(person_id uuid, side text, component text, valid_from date,
              monthly_rupiah bigint, document_number text)
            on conflict (agency_id, person_id, side, component, valid_from) do update set
              monthly_rupiah = excluded.monthly_rupiah, document_number = excluded.document_number,
              entered_by = excluded.entered_by, entered_at = now()""";

    /** How many components of how many persons. */
    @Schema(name = "IncomesEntered")
    public record Entered(int components, int persons) {}

    private final ComparedIncomes compared;
    private final ReviewingIncomes reviewing;

    EnteringIncomes(ComparedIncomes compared, ReviewingIncomes reviewing) {
        this.compared = compared;
        this.reviewing = reviewing;
    }

    public Uni<Answer> enter(EnterIncomes command, UnitOfWork work, SqlConnection db) {
        var items = command.items();
        return keep(
                IntStream.range(0, items.size())
                        .mapToObj(index -> WantedIncome.ofItem(items.get(index), index))
                        .toList(),
                work,
                db);
    }

    /** @param file a person without a record is a fault of its row, and nothing is stored */
    public Uni<Answer> load(byte[] file, UnitOfWork work, SqlConnection db) {
        var lines = IncomeFile.read(file);
        var numbers = lines.stream().map(IncomeFile.Line::nip).distinct().toArray(String[]::new);
        return db.preparedQuery(BY_NIP)
                .execute(Tuple.of(work.caller().agency()).addArrayOfString(numbers))
                .map(EnteringIncomes::byNumber)
                .map(persons -> lines.stream()
                        .map(line ->
                                WantedIncome.ofRow(IncomeFile.of(persons.get(line.nip()), line.item()), line.row()))
                        .toList())
                .chain(wanted -> keep(wanted, work, db));
    }

    private static Map<String, UUID> byNumber(RowSet<Row> found) {
        var persons = new HashMap<String, UUID>();
        found.forEach(row -> persons.put(row.getString("nip"), row.getUUID("person_id")));
        return persons;
    }

    private Uni<Answer> keep(List<WantedIncome> wanted, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        var persons = wanted.stream()
                .map(each -> each.item().personId())
                .filter(id -> id != null)
                .distinct()
                .toArray(UUID[]::new);
        return compared.lock(db, caller.agency(), persons)
                .invoke(known -> refuseFaulty(wanted, known))
                .call(known ->
                        db.preparedQuery(WRITE).execute(Tuple.of(caller.agency(), caller.account(), rows(wanted))))
                .call(known -> reviewing.review(db, caller.agency(), known))
                .invoke(known -> wanted.forEach(each -> work.audit(audit(each.item()))))
                .map(known -> Answer.ok(new Entered(wanted.size(), persons.length)));
    }

    private static void refuseFaulty(List<WantedIncome> wanted, Map<UUID, Row> known) {
        var faults = new ArrayList<Violation>();
        var seen = new HashSet<WantedIncome.Key>();
        for (var each : wanted) {
            if (!known.containsKey(each.item().personId())) {
                faults.add(new Violation(each.place().apply("personId"), "NO_CASE_OF_PERSON"));
            } else if (!seen.add(each.key())) {
                faults.add(new Violation(each.place().apply("validFrom"), "COMPONENT_TWICE"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("INCOMES_FAULTY", faults);
        }
    }

    private static JsonArray rows(List<WantedIncome> wanted) {
        return new JsonArray(wanted.stream()
                .map(WantedIncome::item)
                .map(item -> new JsonObject()
                        .put("person_id", item.personId().toString())
                        .put("side", item.side().name())
                        .put("component", item.component().name())
                        .put("valid_from", item.validFrom().toString())
                        .put("monthly_rupiah", item.monthlyRupiah())
                        .put("document_number", item.documentNumber()))
                .toList());
    }

    private static AuditEntry audit(EnterIncomes.Item item) {
        return AuditEntry.of(
                "income.entered",
                "official",
                item.personId(),
                Map.of(
                        "side", item.side(),
                        "component", item.component(),
                        "validFrom", item.validFrom(),
                        "monthlyRupiah", item.monthlyRupiah(),
                        "documentNumber", item.documentNumber()));
    }
}
