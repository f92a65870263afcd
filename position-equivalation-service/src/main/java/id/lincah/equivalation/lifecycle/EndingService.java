package id.lincah.equivalation.lifecycle;

import id.lincah.equivalation.credit.ClosingAccounts;
import id.lincah.equivalation.obligation.CancellingObligations;
import id.lincah.events.EquivalationRefused;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What ends with a person's service or functional post: the case that waits, the open duties, the credit account. Heard
 * twice it changes nothing the second time.
 */
@ApplicationScoped
public class EndingService {
    /**
     * A case inside a proposal stays: its name is struck off on the day of inauguration, where the sums are kept (R17-26).
     * A postponed one has had its day, so it leaves the postponed of its proposal for the struck off.
     */
    private static final String STRIKE_OFF = """
            with ended as (
              update equivalation_case set state = 'STRUCK_OFF', version = version + 1, end_reason = $3, ended_on = $4,
                codes = array(select distinct unnest(codes || $5::text[]) order by 1)
              where agency_id = $1 and person_id = $2
                and ($6::uuid is null or former_position_id <> $6 and displaced_on <= $4)
                and (state in ('DRAFT', 'IDENTIFIED', 'MAPPED', 'ALIGNED') and proposal_id is null or state = 'POSTPONED')
              returning id, former_position_id, proposal_id),
            counted as (
              update proposal p set version = p.version + 1, postponed = p.postponed - 1, struck_off = p.struck_off + 1
              from ended e where p.agency_id = $1 and p.id = e.proposal_id and p.state = 'INAUGURATED')
            select id, former_position_id from ended""";

    private final CancellingObligations obligations;
    private final ClosingAccounts accounts;

    EndingService(CancellingObligations obligations, ClosingAccounts accounts) {
        this.obligations = obligations;
        this.accounts = accounts;
    }

    /** The person serves no longer, or holds another kind of post. */
    public Uni<Void> end(Ending ending, UnitOfWork work, SqlConnection db) {
        return strikeOff(ending, work, db).chain(done -> leaveFunctionalPost(ending, work, db));
    }

    /** The functional post alone ends; a case goes on. */
    public Uni<Void> leaveFunctionalPost(Ending ending, UnitOfWork work, SqlConnection db) {
        var closing = new ClosingAccounts.Closing(
                ending.personId(), ending.on(), ending.reason().name());
        return obligations
                .cancel(db, work, ending.personId(), ending.reason().name(), ending.on())
                .chain(done -> accounts.close(List.of(closing), work, db))
                .replaceWithVoid();
    }

    private static Uni<Void> strikeOff(Ending ending, UnitOfWork work, SqlConnection db) {
        var values = Tuple.tuple()
                .addString(work.caller().agency())
                .addUUID(ending.personId())
                .addString(ending.reason().name())
                .addLocalDate(ending.on())
                .addArrayOfString(new String[] {ending.reason().code()})
                .addUUID(ending.positionNow());
        return db.preparedQuery(STRIKE_OFF)
                .execute(values)
                .invoke(ended -> tell(ended, ending, work))
                .replaceWithVoid();
    }

    private static void tell(RowSet<Row> ended, Ending ending, UnitOfWork work) {
        for (var row : ended) {
            work.publish(new EquivalationRefused(
                    row.getUUID("id"),
                    ending.personId(),
                    work.caller().agency(),
                    row.getUUID("former_position_id"),
                    List.of(ending.reason().code()),
                    ending.on()));
            work.audit(AuditEntry.of(
                    "case.struck-off",
                    "equivalation-case",
                    row.getUUID("id"),
                    Map.of("reason", ending.reason(), "on", ending.on())));
        }
    }

    /** @param positionNow the post the person holds now; null for none. Whoever holds the former one keeps the case. */
    public record Ending(UUID personId, Reason reason, LocalDate on, UUID positionNow) {}

    /** Why it ends, with the code of the rule that strikes a name off (R17-26). */
    public enum Reason {
        DECEASED("DECEASED"),
        RETIRED("BUP_REACHED"),
        MOVED("NOT_IN_POSITION"),
        STRUCTURAL_POST("NOT_IN_POSITION"),
        DISMISSED("NOT_IN_POSITION"),
        UNPLACED("NOT_IN_POSITION");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
