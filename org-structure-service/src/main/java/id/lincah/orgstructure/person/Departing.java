package id.lincah.orgstructure.person;

import id.lincah.events.PersonLeft;
import id.lincah.orgstructure.acting.ActingPeriods;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends whatever a person holds because the person died, retired or went elsewhere. */
@ApplicationScoped
class Departing {
    private static final String LEAVE = """
            update person set left_on = $2, left_reason = $3, version = version + 1,
              deceased_on = case when $3 = 'DECEASED' then coalesce(deceased_on, $2) else deceased_on end
            where id = $1
            """;
    private static final String LATEST =
            "select max(valid_from) from placement where person_id = $1 and (valid_to is null or valid_to > $2)";
    private static final String END =
            "update placement set valid_to = $2 where person_id = $1 and (valid_to is null or valid_to > $2)";

    /** What a departure answers. */
    @Schema(name = "PersonDeparted")
    record Departed(UUID id, String reason, LocalDate on) {}

    private final ActingPeriods actings;
    private final Announcements announcements;
    private final Clock clock;

    Departing(ActingPeriods actings, Announcements announcements, Clock clock) {
        this.actings = actings;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<Answer> depart(UUID id, RecordDeparture command, UnitOfWork uow, SqlConnection connection) {
        return PersonRecord.change(id, LocalDate.now(clock), uow, connection)
                .invoke(person -> {
                    if (person.leftOn() != null) {
                        throw Problem.conflict("ALREADY_LEFT", Map.of("on", person.leftOn()));
                    }
                })
                .call(person -> endPlacement(id, command.on(), connection))
                .call(person -> connection
                        .preparedQuery(LEAVE)
                        .execute(Tuple.of(id, command.on(), command.reason().name())))
                .call(person -> actings.endOf(new UUID[] {id}, new LocalDate[] {command.on()}, uow, connection))
                .call(person -> announcements.tell(
                        uow,
                        connection,
                        command.on(),
                        "departure:" + id,
                        List.of(new PersonLeft(
                                id, uow.caller().agency(), command.reason().name(), command.on()))))
                .map(person -> answer(person, command, uow));
    }

    /** One that begins on the day or later cannot be ended by the departure: it must be taken back first. */
    private static Uni<?> endPlacement(UUID id, LocalDate on, SqlConnection connection) {
        return connection
                .preparedQuery(LATEST)
                .execute(Tuple.of(id, on))
                .map(rows -> rows.iterator().next().getLocalDate(0))
                .invoke(latest -> {
                    if (latest != null && !on.isAfter(latest)) {
                        throw Problem.badInput("/on", "BEFORE_PRESENT_POSITION");
                    }
                })
                .flatMap(latest -> connection.preparedQuery(END).execute(Tuple.of(id, on)));
    }

    private static Answer answer(PersonRecord person, RecordDeparture command, UnitOfWork uow) {
        var reason = command.reason().name();
        uow.audit(AuditEntry.of("person.left", "person", person.id(), Map.of("reason", reason)));
        return Answer.ok(new Departed(person.id(), reason, command.on()), person.version() + 1);
    }
}
