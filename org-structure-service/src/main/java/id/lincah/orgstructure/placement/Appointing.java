package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.acting.ActingPeriods;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.query.Columns;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Appoints many people: all rows or none; acting holders of positions that are filled have no more to do. */
@ApplicationScoped
class Appointing {
    private static final String LEAVE = """
            update placement p set valid_to = x.on_day, end_basis = x.basis
            from unnest($2::uuid[], $3::date[], $4::text[]) x (id, on_day, basis)
            where p.agency_id = $1 and p.id = x.id
            """;

    private static final String TAKE = """
            with seen as (update person set version = version + 1 where agency_id = $1 and id = any($2::uuid[]))
            insert into placement (person_id, agency_id, position_id, valid_from, held_since, reason, basis)
            select person_id, $1, position_id, since, since, reason, basis
            from unnest($2::uuid[], $3::uuid[], $4::date[], $5::text[], $6::text[])
              x (person_id, position_id, since, reason, basis)
            """;

    /** What an appointment answers. */
    @Schema(name = "PersonsAppointed")
    record Appointed(UUID appointmentId, int placed, int moved) {}

    private final Announcements announcements;
    private final ActingPeriods actings;

    Appointing(Announcements announcements, ActingPeriods actings) {
        this.announcements = announcements;
        this.actings = actings;
    }

    Uni<Answer> appoint(AppointPersons command, UnitOfWork uow, SqlConnection connection) {
        var rows = command.rows();
        var numbers = rows.stream().map(AppointPersons.Row::number).filter(Objects::nonNull);
        var persons = rows.stream().map(AppointPersons.Row::personId).filter(Objects::nonNull);
        var codes = rows.stream().map(AppointPersons.Row::positionCode).distinct();
        return AppointmentFacts.of(
                        uow.caller().agency(),
                        persons.toArray(UUID[]::new),
                        numbers.toArray(String[]::new),
                        codes.toArray(String[]::new),
                        connection)
                .map(facts -> examined(rows, facts))
                .call(appointments -> leave(appointments, uow, connection))
                .call(appointments -> take(appointments, uow, connection))
                .call(appointments -> endActings(appointments, uow, connection))
                .flatMap(appointments -> tell(appointments, uow, connection));
    }

    private static List<Appointment> examined(List<AppointPersons.Row> rows, AppointmentFacts facts) {
        var checks = new AppointmentChecks(facts);
        checks.check(rows);
        if (!checks.faults().isEmpty()) {
            throw Problem.faultyContent("APPOINTMENTS_FAULTY", checks.faults());
        }
        return checks.appointments();
    }

    private static Uni<?> leave(List<Appointment> appointments, UnitOfWork uow, SqlConnection connection) {
        var moving = appointments.stream().filter(Appointment::moves).toList();
        var columns = Tuple.of(
                uow.caller().agency(),
                Columns.ids(moving, each -> each.old().id()),
                Columns.dates(moving, each -> each.row().since()),
                Columns.texts(moving, each -> each.row().basis()));
        return connection.preparedQuery(LEAVE).execute(columns);
    }

    private static Uni<?> take(List<Appointment> appointments, UnitOfWork uow, SqlConnection connection) {
        var columns = Tuple.tuple()
                .addValue(uow.caller().agency())
                .addValue(Columns.ids(appointments, Appointment::person))
                .addValue(Columns.ids(appointments, Appointment::position))
                .addValue(Columns.dates(appointments, each -> each.row().since()))
                .addValue(Columns.texts(appointments, Appointment::reason))
                .addValue(Columns.texts(appointments, each -> each.row().basis()));
        return connection.preparedQuery(TAKE).execute(columns);
    }

    private Uni<Void> endActings(List<Appointment> appointments, UnitOfWork uow, SqlConnection connection) {
        var moving = appointments.stream().filter(Appointment::moves).toList();
        return actings.endVacancies(
                        Columns.ids(appointments, Appointment::position),
                        Columns.dates(appointments, each -> each.row().since()),
                        uow,
                        connection)
                .flatMap(ended -> actings.endAbsences(
                        Columns.ids(moving, each -> each.old().position()),
                        Columns.dates(moving, each -> each.row().since()),
                        uow,
                        connection));
    }

    private Uni<Answer> tell(List<Appointment> appointments, UnitOfWork uow, SqlConnection connection) {
        var id = UUID.randomUUID();
        appointments.forEach(each -> uow.audit(trail(each)));
        var placements = new PersonPlacements(connection, uow, announcements, "placements:" + id);
        // One telling for all who begin on one day for one reason.
        var groups = appointments.stream()
                .collect(Collectors.groupingBy(
                        each -> each.row().since() + each.reason(), TreeMap::new, Collectors.toList()));
        return Multi.createFrom()
                .iterable(groups.values())
                .onItem()
                .transformToUniAndConcatenate(group -> placements.tellOf(
                        uow.caller().agency(),
                        Columns.ids(group, Appointment::person),
                        group.get(0).row().since(),
                        group.get(0).reason()))
                .collect()
                .last()
                .map(told -> Answer.ok(new Appointed(id, appointments.size(), (int)
                        appointments.stream().filter(Appointment::moves).count())));
    }

    private static AuditEntry trail(Appointment appointment) {
        var row = appointment.row();
        LocalDate since = row.since();
        return AuditEntry.of(
                "person.appointed",
                "person",
                appointment.person(),
                Map.of("position", appointment.position(), "since", since, "basis", row.basis()));
    }
}
