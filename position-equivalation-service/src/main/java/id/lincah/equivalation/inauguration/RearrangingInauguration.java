package id.lincah.equivalation.inauguration;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Moves the day of an inauguration or calls it off; afterwards takes number and witnesses for the minutes. */
@ApplicationScoped
class RearrangingInauguration {
    private static final String PARTICULARS = """
            update inauguration set version = version + 1, planned_on = coalesce($3, planned_on), place = $4,
              official_name = $5, official_office = $6, minutes_number = coalesce($7, minutes_number),
              witnesses = coalesce($8, witnesses)
            where agency_id = $1 and id = $2 returning *""";
    private static final String CANCEL = """
            update inauguration set version = version + 1, state = 'CANCELLED', remarks = $3
            where agency_id = $1 and id = $2 returning *""";
    private static final String FREE = "update inauguration_attendance set open = false where inauguration_id = $1";

    private final Inaugurations inaugurations;

    RearrangingInauguration(Inaugurations inaugurations) {
        this.inaugurations = inaugurations;
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
