package id.lincah.orgstructure.acting;

import id.lincah.events.ActingEnded;
import id.lincah.events.ActingStarted;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins and ends the time of acting holders and tells others of both, each on its day. */
@ApplicationScoped
public class ActingPeriods {
    /** One that would begin on the day or later never was; it goes, the trail keeps it. */
    private static final String CUT = """
            with x as (select * from unnest($1::uuid[], $2::date[]) x (id, on_day)),
            gone as (delete from acting a using x where a.agency_id = $4 and %1$s = x.id
                and a.valid_from >= x.on_day %2$s
              returning a.id, a.person_id, a.agency_id, x.on_day, false as began),
            cut as (update acting a set valid_to = x.on_day, ended_reason = $3 from x
              where a.agency_id = $4 and %1$s = x.id
                and a.valid_from < x.on_day and (a.valid_to is null or a.valid_to > x.on_day) %2$s
              returning a.id, a.person_id, a.agency_id, x.on_day, true as began)
            select * from gone union all select * from cut order by id
            """;

    private static final String ONE = CUT.formatted("a.id", "");
    private static final String VACANCIES = CUT.formatted("a.position_id", "and a.kind = 'PLT'");
    private static final String ABSENCES = CUT.formatted("a.position_id", "and a.kind = 'PLH'");
    private static final String IN_POSITIONS = CUT.formatted("a.position_id", "");
    private static final String OF_PERSONS = CUT.formatted("a.person_id", "");

    private record Cut(UUID id, UUID person, String agency, LocalDate on, boolean began) {
        static Cut of(Row row) {
            return new Cut(row.getUUID(0), row.getUUID(1), row.getString(2), row.getLocalDate(3), row.getBoolean(4));
        }
    }

    /** What the end of an acting answers; {@code began} is false when it was taken back before its first day. */
    @Schema(name = "ActingEnded")
    record Ended(UUID id, LocalDate on, boolean began) {}

    private final Announcements announcements;

    ActingPeriods(Announcements announcements) {
        this.announcements = announcements;
    }

    Uni<Void> tellStart(UUID id, StartActing command, Row facts, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        var person = facts.getUUID(0);
        var started = new ActingStarted(
                id,
                person,
                agency,
                command.kind().name(),
                facts.getUUID(5),
                facts.getUUID(8),
                facts.getBoolean(7),
                command.startsOn(),
                command.endsOn());
        return announcements
                .tell(uow, connection, command.startsOn(), "acting-start:" + id, List.of(started))
                .flatMap(told -> command.validTo() == null
                        ? Uni.createFrom().voidItem()
                        : tellEnd(new Cut(id, person, agency, command.validTo(), true), uow, connection));
    }

    Uni<Answer> end(UUID id, EndActing command, UnitOfWork uow, SqlConnection connection) {
        return cut(ONE, new UUID[] {id}, new LocalDate[] {command.on()}, command.reason(), uow, connection)
                .map(cuts -> {
                    if (cuts.isEmpty()) {
                        throw Problem.notFound();
                    }
                    var ended = cuts.get(0);
                    return Answer.ok(new Ended(id, ended.on(), ended.began()));
                });
    }

    /** Positions that get a definitive holder on a day: whoever fills the vacancy has no more to do. */
    public Uni<Void> endVacancies(UUID[] positions, LocalDate[] days, UnitOfWork uow, SqlConnection connection) {
        return cut(VACANCIES, positions, days, "HELD", uow, connection).replaceWithVoid();
    }

    /** Positions whose definitive holder leaves on a day: nobody is away any more who could be stood in for. */
    public Uni<Void> endAbsences(UUID[] positions, LocalDate[] days, UnitOfWork uow, SqlConnection connection) {
        return cut(ABSENCES, positions, days, "HOLDER_LEFT", uow, connection).replaceWithVoid();
    }

    /** Positions that end on a day. */
    public Uni<Void> endIn(UUID[] positions, LocalDate[] days, UnitOfWork uow, SqlConnection connection) {
        return cut(IN_POSITIONS, positions, days, "POSITION_ABOLISHED", uow, connection)
                .replaceWithVoid();
    }

    /** People who leave the agency on a day. */
    public Uni<Void> endOf(UUID[] persons, LocalDate[] days, UnitOfWork uow, SqlConnection connection) {
        return cut(OF_PERSONS, persons, days, "PERSON_LEFT", uow, connection).replaceWithVoid();
    }

    private Uni<List<Cut>> cut(
            String sql, UUID[] ids, LocalDate[] days, String reason, UnitOfWork uow, SqlConnection connection) {
        if (ids.length == 0) {
            return Uni.createFrom().item(List.of());
        }
        return connection
                .preparedQuery(sql)
                .execute(Tuple.of(ids, days, reason, uow.caller().agency()))
                .map(rows -> Rows.list(rows, Cut::of))
                .call(cuts -> Multi.createFrom()
                        .iterable(cuts)
                        .onItem()
                        .transformToUniAndConcatenate(each -> retell(each, reason, uow, connection))
                        .collect()
                        .last());
    }

    private Uni<Void> retell(Cut cut, String reason, UnitOfWork uow, SqlConnection connection) {
        uow.audit(AuditEntry.of(
                "acting.ended",
                "person",
                cut.person(),
                Map.of("acting", cut.id(), "on", cut.on(), "reason", reason, "began", cut.began())));
        var withdrawn = announcements.withdraw(uow, connection, "acting-end:" + cut.id());
        return cut.began()
                ? withdrawn.flatMap(old -> tellEnd(cut, uow, connection))
                : withdrawn
                        .flatMap(old -> announcements.withdraw(uow, connection, "acting-start:" + cut.id()))
                        .flatMap(taken -> taken > 0 ? Uni.createFrom().voidItem() : tellEnd(cut, uow, connection));
    }

    private Uni<Void> tellEnd(Cut cut, UnitOfWork uow, SqlConnection connection) {
        var ended = new ActingEnded(cut.id(), cut.person(), cut.agency(), cut.on());
        return announcements.tell(uow, connection, cut.on(), "acting-end:" + cut.id(), List.of(ended));
    }
}
