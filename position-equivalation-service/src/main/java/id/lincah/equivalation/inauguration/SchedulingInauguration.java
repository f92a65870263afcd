package id.lincah.equivalation.inauguration;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Calls officials to a day, or only some of them; moves the day, or calls it off. */
@ApplicationScoped
class SchedulingInauguration {
    private static final String WAITING = """
            select c.id, exists (select from inauguration_attendance a where a.case_id = c.id and a.open) as called
            from equivalation_case c
            where c.agency_id = $1 and c.proposal_id = $2 and c.state in ('APPOINTED', 'POSTPONED')
            order by c.id for update of c""";
    private static final String INSERT = """
            insert into inauguration (agency_id, proposal_id, state, planned_on, place, official_name, official_office, names,
              scheduled_by)
            values ($1, $2, 'SCHEDULED', $3, $4, $5, $6, $7, $8) returning *""";
    private static final String CALL = """
            insert into inauguration_attendance (agency_id, inauguration_id, case_id, person_id)
            select agency_id, $2, id, person_id from equivalation_case where agency_id = $1 and id = any($3)""";
    private static final String PARTICULARS = """
            update inauguration set version = version + 1, planned_on = coalesce($3, planned_on), place = $4,
              official_name = $5, official_office = $6, minutes_number = coalesce($7, minutes_number),
              witnesses = coalesce($8, witnesses)
            where agency_id = $1 and id = $2 returning *""";
    private static final String CANCEL = """
            update inauguration set version = version + 1, state = 'CANCELLED', remarks = $3
            where agency_id = $1 and id = $2 returning *""";
    private static final String FREE = "update inauguration_attendance set open = false where inauguration_id = $1";

    private final AppointedProposals proposals;
    private final Inaugurations inaugurations;

    SchedulingInauguration(AppointedProposals proposals, Inaugurations inaugurations) {
        this.proposals = proposals;
        this.inaugurations = inaugurations;
    }

    Uni<Answer> schedule(InaugurationCommands.Schedule command, UnitOfWork work, SqlConnection db) {
        return proposals
                .lock(command.proposalId(), command.plannedOn(), work, db)
                .chain(proposal -> call(command, work, db))
                .map(row -> {
                    var view = InaugurationView.of(row);
                    return Answer.created("/api/equivalation/v1/inaugurations/" + view.id(), view, view.version());
                });
    }

    /** @return the row of the new inauguration */
    Uni<Row> call(InaugurationCommands.Schedule command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return db.preparedQuery(WAITING)
                .execute(Tuple.of(agency, command.proposalId()))
                .map(found -> {
                    Map<UUID, Boolean> called = new HashMap<>();
                    found.forEach(row -> called.put(row.getUUID("id"), row.getBoolean("called")));
                    return command.caseIds() == null ? everybody(called) : named(command.caseIds(), called);
                })
                .chain(names -> insert(command, names, work, db));
    }

    private static UUID[] everybody(Map<UUID, Boolean> called) {
        var names = called.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        if (names.length == 0) {
            throw Problem.conflict(called.isEmpty() ? "NOBODY_WAITS" : "SCHEDULED_ELSEWHERE");
        }
        return names;
    }

    private static UUID[] named(List<UUID> wanted, Map<UUID, Boolean> called) {
        var faults = IntStream.range(0, wanted.size())
                .filter(place -> !Boolean.FALSE.equals(called.put(wanted.get(place), true)))
                .mapToObj(place -> new Violation("/caseIds/" + place, "SCHEDULED_ELSEWHERE_OR_UNKNOWN"))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("SCHEDULE_FAULTY", faults);
        }
        return wanted.toArray(UUID[]::new);
    }

    private static Uni<Row> insert(
            InaugurationCommands.Schedule command, UUID[] names, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        var values = Tuple.tuple()
                .addString(caller.agency())
                .addUUID(command.proposalId())
                .addLocalDate(command.plannedOn())
                .addString(command.place())
                .addString(command.officialName())
                .addString(command.officialOffice())
                .addInteger(names.length)
                .addString(caller.account());
        return db.preparedQuery(INSERT)
                .execute(values)
                .map(made -> made.iterator().next())
                .call(row -> db.preparedQuery(CALL)
                        .execute(Tuple.of(caller.agency(), row.getUUID("id")).addArrayOfUUID(names)))
                .invoke(row -> work.audit(AuditEntry.of(
                        "inauguration.scheduled",
                        "inauguration",
                        row.getUUID("id"),
                        Map.of("plannedOn", command.plannedOn(), "names", names.length))));
    }

    /** Day and place may move as long as nobody took the oath; number and witnesses come afterwards, too. */
    Uni<Answer> particulars(UUID id, InaugurationCommands.Particulars command, UnitOfWork work, SqlConnection db) {
        return inaugurations
                .lock(db, id, work)
                .invoke(row -> requireDayKept(row, command))
                .chain(row -> db.preparedQuery(PARTICULARS).execute(values(id, command, work)))
                .map(rows -> InaugurationView.of(rows.iterator().next()))
                .invoke(view -> work.audit(AuditEntry.of(
                        "inauguration.rearranged", "inauguration", id, Map.of("plannedOn", view.plannedOn()))))
                .map(view -> Answer.ok(view, view.version()));
    }

    private static void requireDayKept(Row row, InaugurationCommands.Particulars command) {
        var moved = command.plannedOn() != null && !command.plannedOn().equals(row.getLocalDate("planned_on"));
        if (moved || InaugurationState.valueOf(row.getString("state")) == InaugurationState.CANCELLED) {
            Inaugurations.requireStep(row, InaugurationState.SCHEDULED);
        }
    }

    private static Tuple values(UUID id, InaugurationCommands.Particulars command, UnitOfWork work) {
        return Tuple.tuple()
                .addString(work.caller().agency())
                .addUUID(id)
                .addLocalDate(command.plannedOn())
                .addString(command.place())
                .addString(command.officialName())
                .addString(command.officialOffice())
                .addString(command.minutesNumber())
                .addArrayOfString(
                        command.witnesses() == null ? null : command.witnesses().toArray(String[]::new));
    }

    /** Its names wait again and can be called to another day. */
    Uni<Answer> cancel(UUID id, InaugurationCommands.Cancel command, UnitOfWork work, SqlConnection db) {
        return inaugurations
                .lock(db, id, InaugurationState.CANCELLED, work)
                .chain(row -> db.preparedQuery(FREE).execute(Tuple.of(id)))
                .chain(() ->
                        db.preparedQuery(CANCEL).execute(Tuple.of(work.caller().agency(), id, command.reason())))
                .map(rows -> InaugurationView.of(rows.iterator().next()))
                .invoke(view -> work.audit(AuditEntry.of(
                        "inauguration.cancelled", "inauguration", id, Map.of("reason", command.reason()))))
                .map(view -> Answer.ok(view, view.version()));
    }
}
