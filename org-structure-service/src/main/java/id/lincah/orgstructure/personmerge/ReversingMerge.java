package id.lincah.orgstructure.personmerge;

import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Makes two records of one again, as they were; only while both stand as the merge left them. */
@ApplicationScoped
class ReversingMerge {
    /** What a reversal answers. */
    @Schema(name = "MergeReversed")
    record Reversed(UUID mergeId, UUID retainedId, UUID restoredId) {}

    private final Clock clock;

    ReversingMerge(Clock clock) {
        this.clock = clock;
    }

    Uni<Answer> reverse(UUID merge, ReverseMerge command, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        return connection
                .preparedQuery(MergeStatements.FIND)
                .execute(Tuple.of(merge, agency))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.notFound();
                    }
                    return reversible(rows.iterator().next());
                })
                .call(both -> restore(merge, both, agency, connection))
                .call(both -> connection
                        .preparedQuery(MergeStatements.KEEP_REVERSAL)
                        .execute(Tuple.of(merge, uow.caller().account(), LocalDate.now(clock), command.reason())))
                .call(both ->
                        new PersonPlacements(connection, uow).tellOf(agency, both, LocalDate.now(clock), "CORRECTED"))
                .map(both -> answer(merge, both, command, uow));
    }

    private static UUID[] reversible(Row row) {
        if (row.getLocalDate(2) != null) {
            throw Problem.conflict("MERGE_REVERSED", Map.of("on", row.getLocalDate(2)));
        }
        if (!row.getBoolean(3)) {
            throw Problem.conflict("CHANGED_SINCE_MERGE");
        }
        return new UUID[] {row.getUUID(0), row.getUUID(1)};
    }

    private static Uni<?> restore(UUID merge, UUID[] both, String agency, SqlConnection connection) {
        var of = Tuple.of(both, agency);
        var one = Tuple.of(merge);
        return connection
                .preparedQuery(MergeStatements.LET_GO)
                .execute(of)
                .flatMap(done ->
                        connection.preparedQuery(MergeStatements.RETURN_FIELDS).execute(one))
                .flatMap(done -> connection
                        .preparedQuery(MergeStatements.RETURN_PLACEMENTS)
                        .execute(one))
                .flatMap(done ->
                        connection.preparedQuery(MergeStatements.RETURN_ACTINGS).execute(one))
                .flatMap(done ->
                        connection.preparedQuery(MergeStatements.DROP_GRADES).execute(of))
                .flatMap(done ->
                        connection.preparedQuery(MergeStatements.RETURN_GRADES).execute(one));
    }

    private static Answer answer(UUID merge, UUID[] both, ReverseMerge command, UnitOfWork uow) {
        for (var person : both) {
            uow.audit(AuditEntry.of(
                    "person.merge-reversed", "person", person, Map.of("merge", merge, "reason", command.reason())));
        }
        return Answer.ok(new Reversed(merge, both[0], both[1]));
    }
}
