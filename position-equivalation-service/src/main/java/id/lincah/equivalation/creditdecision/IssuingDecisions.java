package id.lincah.equivalation.creditdecision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Determines the credit of a period: what the ledger holds on that day becomes a paper that no longer moves. */
@ApplicationScoped
class IssuingDecisions {
    private static final String WRITE = """
            insert into credit_decision (agency_id, person_id, number, period_from, period_to, issued_on, content, total,
              issued_by)
            select $1, x.person_id, x.number, $3, $4, $5, x.content, x.total, $6
            from jsonb_to_recordset($2::jsonb) as x(person_id uuid, number text, content jsonb, total numeric)
            returning id, person_id, number, total""";

    /** What was determined, each under its id. */
    @Schema(name = "DecisionsIssued")
    public record Issued(List<Decision> decisions) {}

    /** One of them. */
    public record Decision(UUID id, UUID personId, String number, BigDecimal total) {}

    private final DecisionRows rows;
    private final FunctionalPositions catalogue;
    private final ObjectMapper json;

    IssuingDecisions(DecisionRows rows, FunctionalPositions catalogue, ObjectMapper json) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.json = json;
    }

    Uni<Answer> issue(IssueDecisions command, UnitOfWork work, SqlConnection db) {
        requirePeriodOver(command);
        var agency = work.caller().agency();
        var items = command.items();
        var persons =
                items.stream().map(IssueDecisions.Item::personId).distinct().toList();
        var numbers = items.stream().map(IssueDecisions.Item::number).toList();
        return catalogue
                .refresh(db)
                .chain(done -> rows.read(persons, command.periodFrom(), command.periodTo(), agency, db))
                .chain(known -> rows.used(numbers, agency, db)
                        .map(used -> new DeterminedLines(command, known, used, this::name).judged()))
                .chain(determined -> write(command, determined, work, db));
    }

    private static void requirePeriodOver(IssueDecisions command) {
        if (command.periodTo().isBefore(command.periodFrom())) {
            throw Problem.badInput("/periodTo", "PERIOD_REVERSED");
        }
        if (command.issuedOn().isBefore(command.periodTo())) {
            throw Problem.badInput("/issuedOn", "PERIOD_OPEN");
        }
    }

    private String name(String code) {
        return catalogue.find(code).map(FunctionalPosition::name).orElse(null);
    }

    private Uni<Answer> write(IssueDecisions command, List<Determined> determined, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        var values = Tuple.of(
                caller.agency(),
                new JsonArray(determined.stream().map(this::stored).toList()),
                command.periodFrom(),
                command.periodTo(),
                command.issuedOn(),
                caller.account());
        return db.preparedQuery(WRITE)
                .execute(values)
                .map(written -> StreamSupport.stream(written.spliterator(), false)
                        .map(row -> new Decision(
                                row.getUUID("id"),
                                row.getUUID("person_id"),
                                row.getString("number"),
                                row.getBigDecimal("total")))
                        .toList())
                .invoke(decisions -> decisions.forEach(decision -> work.audit(AuditEntry.of(
                        "credit.determined",
                        "credit-decision",
                        decision.id(),
                        Map.of("number", decision.number(), "total", decision.total())))))
                .map(decisions -> Answer.ok(new Issued(decisions), null));
    }

    private JsonObject stored(Determined determined) {
        var content = determined.content();
        try {
            return new JsonObject()
                    .put("person_id", determined.row().getUUID("person_id").toString())
                    .put("number", determined.number())
                    .put("content", new JsonObject(json.writeValueAsString(content)))
                    .put("total", content.total().toPlainString());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a determination could not be written", unwritable);
        }
    }
}
