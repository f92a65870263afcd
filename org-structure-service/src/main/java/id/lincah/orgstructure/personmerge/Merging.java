package id.lincah.orgstructure.personmerge;

import id.lincah.events.PersonMerged;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.personmerge.MergePersons.From;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Makes one record of two; what both were stays in the trail, so that it can be undone while nothing changed since. */
@ApplicationScoped
class Merging {
    /** What a merge answers. */
    @Schema(name = "PersonsMerged")
    record Merged(UUID mergeId, UUID retainedId, UUID supersededId) {}

    private final Clock clock;

    Merging(Clock clock) {
        this.clock = clock;
    }

    Uni<Answer> merge(UUID retained, MergePersons command, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        return BothRecords.lock(agency, retained, command.duplicateId(), connection)
                .invoke(both -> {
                    both.requireMergeable();
                    uow.requireVersion(both.version());
                })
                .call(both -> refuseOverlaps(both, connection))
                .flatMap(both -> keepTrail(both, command, uow, connection)
                        .call(merge -> takeFields(merge, both, command.kept(), agency, connection))
                        .call(merge -> movePeriods(merge, both, command.kept(), agency, connection))
                        .call(merge -> connection
                                .preparedQuery(MergeStatements.KEEP_AFTER)
                                .execute(Tuple.of(merge, both.ids())))
                        .call(merge -> tell(both, uow, connection))
                        .map(merge -> answer(merge, both, command, uow)));
    }

    private static Uni<Void> refuseOverlaps(BothRecords both, SqlConnection connection) {
        return connection
                .preparedQuery(MergeStatements.OVERLAPS)
                .execute(Tuple.of(both.retained(), both.duplicate()))
                .invoke(rows -> {
                    var overlaps = Rows.list(rows, Merging::overlap);
                    if (!overlaps.isEmpty()) {
                        throw Problem.faultyContent("MERGE_CONFLICT", overlaps);
                    }
                })
                .replaceWithVoid();
    }

    private static Violation overlap(Row row) {
        var details = new HashMap<String, Object>();
        details.put("from", row.getLocalDate(1));
        details.put("to", row.getLocalDate(2) == null ? "" : row.getLocalDate(2));
        details.put("position", row.getString(3));
        details.put("other", row.getString(4));
        return new Violation("/duplicateId", row.getString(0), details);
    }

    private Uni<UUID> keepTrail(BothRecords both, MergePersons command, UnitOfWork uow, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(uow.caller().agency())
                .addValue(both.retained())
                .addValue(both.duplicate())
                .addValue(both.ids())
                .addValue(command.reason())
                .addValue(uow.caller().account())
                .addValue(LocalDate.now(clock));
        return connection
                .preparedQuery(MergeStatements.KEEP_TRAIL)
                .execute(values)
                .map(rows -> rows.iterator().next().getUUID(0));
    }

    private Uni<?> takeFields(
            UUID merge, BothRecords both, MergePersons.Keep keep, String agency, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(merge)
                .addValue(LocalDate.now(clock))
                .addValue(keep.nip() == From.DUPLICATE)
                .addValue(keep.name() == From.DUPLICATE)
                .addValue(keep.birthDate() == From.DUPLICATE)
                .addValue(keep.sex() == From.DUPLICATE)
                .addValue(keep.employmentStatus() == From.DUPLICATE)
                .addValue(keep.education() == From.DUPLICATE)
                .addValue(keep.grade() == From.DUPLICATE)
                .addValue(keep.account() == From.DUPLICATE);
        return connection
                .preparedQuery(MergeStatements.LET_GO)
                .execute(Tuple.of(both.ids(), agency))
                .flatMap(free ->
                        connection.preparedQuery(MergeStatements.TAKE_FIELDS).execute(values));
    }

    private static Uni<?> movePeriods(
            UUID merge, BothRecords both, MergePersons.Keep keep, String agency, SqlConnection connection) {
        var move = Tuple.of(both.retained(), both.duplicate(), agency);
        var history = keep.grade() == From.DUPLICATE ? both.duplicate() : both.retained();
        return connection
                .preparedQuery(MergeStatements.MOVE_PLACEMENTS)
                .execute(move)
                .flatMap(moved ->
                        connection.preparedQuery(MergeStatements.MOVE_ACTINGS).execute(move))
                .flatMap(moved ->
                        connection.preparedQuery(MergeStatements.DROP_GRADES).execute(Tuple.of(both.ids(), agency)))
                .flatMap(dropped ->
                        connection.preparedQuery(MergeStatements.MERGE_GRADES).execute(Tuple.of(merge, history)));
    }

    /** First that the one ends, then what the other now is. */
    private Uni<Void> tell(BothRecords both, UnitOfWork uow, SqlConnection connection) {
        var today = LocalDate.now(clock);
        var agency = uow.caller().agency();
        uow.publish(new PersonMerged(both.duplicate(), agency, both.retained(), today));
        return new PersonPlacements(connection, uow).tellOf(agency, new UUID[] {both.retained()}, today, "CORRECTED");
    }

    private static Answer answer(UUID merge, BothRecords both, MergePersons command, UnitOfWork uow) {
        var facts = Map.<String, Object>of(
                "merge", merge, "superseded", both.duplicate(), "reason", command.reason(), "keep", kept(command));
        List.of(both.retained(), both.duplicate())
                .forEach(person -> uow.audit(AuditEntry.of("person.merged", "person", person, facts)));
        return Answer.created(
                "/api/org-structure/v1/person-merges/" + merge,
                new Merged(merge, both.retained(), both.duplicate()),
                both.version() + 1);
    }

    private static String kept(MergePersons command) {
        return command.kept().toString();
    }
}
