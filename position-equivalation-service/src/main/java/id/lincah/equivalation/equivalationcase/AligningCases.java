package id.lincah.equivalation.equivalationcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.credit.rules.CreditGrantRules;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.events.EquivalationRefused;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Judges every mapped case of the agency at once: eligibility, credit, income and pension, in two statements. */
@ApplicationScoped
public class AligningCases {
    private static final String MAPPED =
            OpenCase.SELECT + "where c.agency_id = $1 and c.state = 'MAPPED' order by c.id for update of c";
    private static final String WRITE = """
            update equivalation_case c set state = d.state, version = c.version + 1, result = d.result, codes = d.codes,
              decision = d.decision, top_up = d.top_up, reference_date = $2, aligned_by = $3
            from jsonb_to_recordset($4) as d(id uuid, state text, result text, codes text[], decision jsonb, top_up bigint)
            where c.agency_id = $1 and c.id = d.id""";

    /** Cases by what became of them; {@code needsReview} stay mapped, with their findings. */
    public record Aligned(long eligible, long conditional, long needsReview, long rejected, long withTopUp) {}

    private record Judged(OpenCase open, CaseDecision decision) {}

    private final FunctionalPositions catalogue;
    private final ObjectMapper json;

    AligningCases(FunctionalPositions catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    public Uni<Answer> align(AlignCases command, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(MAPPED)
                .execute(Tuple.of(work.caller().agency()))
                .map(found -> judge(found, command))
                .call(judged -> write(judged, command, work, db))
                .invoke(judged -> tell(judged, command, work))
                .map(judged -> Answer.ok(summary(judged)));
    }

    private List<Judged> judge(RowSet<Row> found, AlignCases command) {
        return StreamSupport.stream(found.spliterator(), false)
                .map(OpenCase::new)
                .map(open -> new Judged(open, decide(open, command)))
                .toList();
    }

    private CaseDecision decide(OpenCase open, AlignCases command) {
        var day = command.referenceDate();
        var target = catalogue.find(open.functionalCode()).orElse(null);
        var facts = open.assessmentFacts(day, target);
        var income = command.incomeOf(open.formerKind());
        return CaseDecision.of(
                facts,
                EquivalationRules.assess(facts),
                CreditGrantRules.grant(open.grantFacts(day)),
                IncomeRules.compare(open.incomeFacts(day, income.before(), income.after())));
    }

    private Uni<Void> write(List<Judged> judged, AlignCases command, UnitOfWork work, SqlConnection db) {
        var rows = new JsonArray(judged.stream().map(this::row).toList());
        var caller = work.caller();
        return db.preparedQuery(WRITE)
                .execute(Tuple.of(caller.agency(), command.referenceDate(), caller.account(), rows))
                .replaceWithVoid();
    }

    private JsonObject row(Judged judged) {
        var decision = judged.decision();
        return new JsonObject()
                .put("id", judged.open().id().toString())
                .put("state", decision.nextState().name())
                .put("result", decision.result().name())
                .put("codes", new JsonArray(decision.codes()))
                .put("decision", trace(decision))
                .put("top_up", decision.income().topUp());
    }

    private JsonObject trace(CaseDecision decision) {
        try {
            return new JsonObject(json.writeValueAsString(decision));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a decision could not be written", broken);
        }
    }

    private static void tell(List<Judged> judged, AlignCases command, UnitOfWork work) {
        var agency = work.caller().agency();
        judged.stream()
                .filter(each -> each.decision().nextState() == CaseState.REJECTED)
                .map(each -> new EquivalationRefused(
                        each.open().id(),
                        each.open().personId(),
                        agency,
                        each.open().formerPositionId(),
                        each.decision().blockingCodes(),
                        command.referenceDate()))
                .forEach(work::publish);
        work.audit(AuditEntry.of(
                "cases.aligned",
                "agency",
                agency,
                Map.of("referenceDate", command.referenceDate(), "summary", summary(judged))));
    }

    private static Aligned summary(List<Judged> judged) {
        return new Aligned(
                count(judged, "ELIGIBLE"),
                count(judged, "ELIGIBLE_CONDITIONAL"),
                count(judged, "NEEDS_REVIEW"),
                count(judged, "NOT_ELIGIBLE"),
                judged.stream()
                        .filter(each -> each.decision().income().topUp() > 0)
                        .count());
    }

    private static long count(List<Judged> judged, String result) {
        return judged.stream()
                .filter(each -> each.decision().result().name().equals(result))
                .count();
    }
}
