package id.lincah.equivalation.equivalationcase;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Judges every mapped case of the agency at once: eligibility, credit, income and pension, in two statements. */
@ApplicationScoped
public class AligningCases {
    private static final String MAPPED =
            OpenCase.SELECT + "where c.agency_id = $1 and c.state = 'MAPPED' order by c.id for update of c";

    /** Cases by what became of them; {@code needsReview} stay mapped, with their findings. */
    @Schema(name = "CasesAligned")
    public record Aligned(long eligible, long conditional, long needsReview, long rejected, long withTopUp) {}

    private final Judging judging;

    AligningCases(Judging judging) {
        this.judging = judging;
    }

    public Uni<Answer> align(AlignCases command, UnitOfWork work, SqlConnection db) {
        return judging.refresh(db)
                .chain(done ->
                        db.preparedQuery(MAPPED).execute(Tuple.of(work.caller().agency())))
                .chain(found -> judging.judge(db, work.caller().agency(), found, command))
                .call(judged -> judged.write(work, work.caller().account(), db))
                .invoke(judged -> tell(judged, command, work))
                .map(judged -> Answer.ok(summary(judged.cases())));
    }

    private static void tell(JudgedCases judged, AlignCases command, UnitOfWork work) {
        judged.tell(work);
        var agency = work.caller().agency();
        work.audit(AuditEntry.of(
                "cases.aligned",
                "agency",
                agency,
                Map.of(
                        "referenceDate", command.referenceDate(),
                        "summary", summary(judged.cases()),
                        "principlesBroken",
                                judged.cases().stream()
                                        .filter(JudgedCase::breaksPrinciple)
                                        .count())));
    }

    private static Aligned summary(List<JudgedCase> judged) {
        return new Aligned(
                count(judged, "ELIGIBLE"),
                count(judged, "ELIGIBLE_CONDITIONAL"),
                count(judged, "NEEDS_REVIEW"),
                count(judged, "NOT_ELIGIBLE"),
                judged.stream()
                        .filter(each -> each.decision().income().topUp() > 0)
                        .count());
    }

    private static long count(List<JudgedCase> judged, String result) {
        return judged.stream().filter(each -> each.result().equals(result)).count();
    }
}
