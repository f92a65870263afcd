package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes back a change that has not taken effect yet: the structure is again what it was before the change was made. */
@ApplicationScoped
class WithdrawingChange {
    private static final String LOCKED =
            "select effective_on, withdrawn_at is not null, version from unit_change where id = $1 and agency_id = $2 for update";
    private static final String WITHDRAW = """
            update unit_change set withdrawn_by = $2, withdrawn_at = now(), version = version + 1 where id = $1
            """;
    private static final String UNLINK = "delete from unit_lineage where change_id = $1";
    /** The code of a unit that never came to be is free again. */
    private static final String FORGET = """
            delete from unit i using structure_effect e
            where e.act_id = $1 and e.subject = 'UNIT' and e.subject_id = i.id and e.before = '[]'
              and not exists (select from unit_period u where u.unit_id = i.id)
            """;

    private final Announcements announcements;

    WithdrawingChange(Announcements announcements) {
        this.announcements = announcements;
    }

    Uni<Answer> withdraw(UUID id, UnitOfWork uow, SqlConnection connection) {
        var effects = new Effects(id, uow.caller().agency(), connection);
        return connection
                .preparedQuery(ChangingUnits.IN_TURN)
                .execute(Tuple.of(uow.caller().agency()))
                .flatMap(alone -> refuseUnlessAhead(id, uow, connection))
                .flatMap(version -> effects.untouched()
                        .invoke(WithdrawingChange::refuseWhenBuiltUpon)
                        .flatMap(same -> effects.putBack())
                        .flatMap(back -> run(UNLINK, Tuple.of(id), connection))
                        .flatMap(unlinked -> run(FORGET, Tuple.of(id), connection))
                        .flatMap(forgotten -> announcements.withdraw(uow, connection, ChangeNews.reason(id)))
                        .flatMap(untold ->
                                run(WITHDRAW, Tuple.of(id, uow.caller().account()), connection))
                        .map(done -> {
                            uow.audit(AuditEntry.of("units.change-withdrawn", "unit-change", id, Map.of()));
                            return Answer.ok(new Withdrawn(id, true), version + 1);
                        }));
    }

    /** What a withdrawal answers. */
    @Schema(name = "ChangeWithdrawn")
    public record Withdrawn(UUID id, boolean withdrawn) {}

    private Uni<Long> refuseUnlessAhead(UUID id, UnitOfWork uow, SqlConnection connection) {
        return connection
                .preparedQuery(LOCKED)
                .execute(Tuple.of(id, uow.caller().agency()))
                .map(rows -> {
                    if (!rows.iterator().hasNext()) {
                        throw Problem.notFound();
                    }
                    var row = rows.iterator().next();
                    uow.requireVersion(row.getLong(2));
                    if (row.getBoolean(1)) {
                        throw Problem.conflict("CHANGE_WITHDRAWN");
                    }
                    refuseInForce(row.getLocalDate(0));
                    return row.getLong(2);
                });
    }

    private void refuseInForce(LocalDate effectiveOn) {
        if (!announcements.waits(effectiveOn)) {
            throw Problem.conflict("CHANGE_IN_FORCE", Map.of("on", effectiveOn.toString()));
        }
    }

    private static void refuseWhenBuiltUpon(boolean untouched) {
        if (!untouched) {
            throw Problem.conflict("CHANGE_BUILT_UPON");
        }
    }

    private static Uni<Void> run(String sql, Tuple values, SqlConnection connection) {
        return connection.preparedQuery(sql).execute(values).replaceWithVoid();
    }
}
