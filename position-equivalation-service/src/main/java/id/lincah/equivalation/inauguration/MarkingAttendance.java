package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.inauguration.InaugurationCommands.Mark;
import id.lincah.equivalation.inauguration.InaugurationCommands.MarkAttendance;
import id.lincah.equivalation.inauguration.InaugurationCommands.Others;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes down who came, row by row, for all the others at once, or from a list; all of a command or nothing of it. */
@ApplicationScoped
class MarkingAttendance {
    private static final String CALLED = """
            select a.case_id, o.nip from inauguration_attendance a
            join official o on o.agency_id = a.agency_id and o.person_id = a.person_id
            where a.agency_id = $1 and a.inauguration_id = $2""";
    private static final String MARK = """
            update inauguration_attendance a set present = m.present, reason = m.reason
            from jsonb_to_recordset($2) as m(case_id uuid, present boolean, reason text)
            where a.inauguration_id = $1 and a.case_id = m.case_id""";
    private static final String MARK_OTHERS =
            "update inauguration_attendance set present = $2 where inauguration_id = $1 and present is null";
    private static final String TOUCH = "update inauguration set version = version + 1 where id = $1 returning version";
    private static final String SUMS = """
            select count(*) filter (where present)::int as present, count(*) filter (where not present)::int as absent,
              count(*) filter (where present is null)::int as unmarked
            from inauguration_attendance where inauguration_id = $1""";

    /** The names by what is written down; the three together are all who were called. */
    @Schema(name = "AttendanceMarked")
    public record Marked(int present, int absent, int unmarked) {}

    private final Inaugurations inaugurations;

    MarkingAttendance(Inaugurations inaugurations) {
        this.inaugurations = inaugurations;
    }

    Uni<Answer> mark(UUID id, MarkAttendance command, UnitOfWork work, SqlConnection db) {
        return called(id, work, db)
                .invoke(called -> refuseStrangers(command.rows(), caseIds(called)))
                .chain(called -> write(id, command.rows(), command.others(), work, db));
    }

    /** A list names persons by their number, as the paper at the door does. */
    Uni<Answer> mark(UUID id, AttendanceList list, UnitOfWork work, SqlConnection db) {
        return called(id, work, db)
                .map(called -> list.marks(byNumber(called)))
                .chain(marks -> write(id, marks, null, work, db));
    }

    private Uni<RowSet<Row>> called(UUID id, UnitOfWork work, SqlConnection db) {
        return inaugurations
                .lock(db, id, InaugurationState.SCHEDULED, work)
                .chain(row ->
                        db.preparedQuery(CALLED).execute(Tuple.of(work.caller().agency(), id)));
    }

    private static Set<UUID> caseIds(RowSet<Row> called) {
        var ids = new HashSet<UUID>();
        called.forEach(row -> ids.add(row.getUUID("case_id")));
        return ids;
    }

    private static Map<String, UUID> byNumber(RowSet<Row> called) {
        Map<String, UUID> byNumber = new HashMap<>();
        called.forEach(row -> byNumber.put(row.getString("nip"), row.getUUID("case_id")));
        return byNumber;
    }

    /** Taking a name out of the called ones makes a second mark for it a fault. */
    private static void refuseStrangers(List<Mark> rows, Set<UUID> called) {
        var faults = new ArrayList<Violation>();
        for (var index = 0; index < rows.size(); index++) {
            if (!called.remove(rows.get(index).caseId())) {
                faults.add(new Violation("/rows/" + index + "/caseId", "PERSON_UNKNOWN"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("ATTENDANCE_FAULTY", faults);
        }
    }

    private static Uni<Answer> write(UUID id, List<Mark> marks, Others others, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(MARK)
                .execute(Tuple.of(id, json(marks)))
                .chain(() -> others == null
                        ? Uni.createFrom().voidItem()
                        : db.preparedQuery(MARK_OTHERS)
                                .execute(Tuple.of(id, others == Others.PRESENT))
                                .replaceWithVoid())
                .chain(() -> db.preparedQuery(TOUCH).execute(Tuple.of(id)))
                .map(rows -> rows.iterator().next().getLong("version"))
                .invoke(version -> work.audit(AuditEntry.of(
                        "inauguration.attendance-marked",
                        "inauguration",
                        id,
                        Map.of("rows", marks.size(), "others", String.valueOf(others)))))
                .chain(version -> db.preparedQuery(SUMS)
                        .execute(Tuple.of(id))
                        .map(rows -> Answer.ok(marked(rows.iterator().next()), version)));
    }

    private static Marked marked(Row sums) {
        return new Marked(sums.getInteger("present"), sums.getInteger("absent"), sums.getInteger("unmarked"));
    }

    private static JsonArray json(List<Mark> marks) {
        return new JsonArray(marks.stream()
                .map(mark -> new JsonObject()
                        .put("case_id", mark.caseId().toString())
                        .put("present", mark.present())
                        .put("reason", mark.reason()))
                .toList());
    }
}
