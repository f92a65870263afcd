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

/** Calls all officials of a proposal who wait, or only some of them, to a day. */
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
    private final AppointedProposals proposals;

    SchedulingInauguration(AppointedProposals proposals) {
        this.proposals = proposals;
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
}
