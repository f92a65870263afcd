package id.lincah.orgstructure.acting;

import id.lincah.orgstructure.acting.rules.ActingFacts;
import id.lincah.orgstructure.acting.rules.ActingRules;
import id.lincah.orgstructure.acting.rules.VacancyFacts;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Examines and records that somebody acts in a position. */
@ApplicationScoped
class StartingActing {
    private static final String FACTS = """
            select pe.id, pe.left_on, own.position_id, own.kind, own.functional_level,
              p.position_id, p.kind, p.head, p.unit_id,
              exists (select from placement h where h.position_id = p.position_id
                and h.valid_during && daterange($5, $6)) as held_in_time,
              exists (select from placement h where h.position_id = p.position_id
                and h.valid_during @> $5::date) as held_at_first,
              exists (select from acting a where a.position_id = p.position_id
                and a.valid_during && daterange($5, $6)) as acted_in,
              exists (select from acting a where a.person_id = pe.id
                and a.valid_during && daterange($5, $6)) as acts_already
            from (select) one
            left join person pe on pe.agency_id = $1 and pe.merged_into is null and (pe.id = $2 or pe.nip = $3)
            left join placement h on h.person_id = pe.id and h.valid_during @> $5::date
            left join position_period own on own.position_id = h.position_id and own.valid_during @> $5::date
            left join position i on i.agency_id = $1 and i.code = $4
            left join position_period p on p.position_id = i.id and p.valid_during @> $5::date
            """;

    private static final String STORE = """
            insert into acting (agency_id, person_id, position_id, kind, valid_from, valid_to, absence, basis)
            values ($1, $2, $3, $4, $5, $6, $7, $8) returning id
            """;

    /** What the start of an acting answers. */
    @Schema(name = "ActingStarted")
    record Started(UUID id, String kind, UUID personId, UUID positionId) {}

    private final ActingRules rules;
    private final ActingPeriods periods;

    StartingActing(ActingRules rules, ActingPeriods periods) {
        this.rules = rules;
        this.periods = periods;
    }

    Uni<Answer> start(StartActing command, UnitOfWork uow, SqlConnection connection) {
        checkShape(command);
        var asked = Tuple.tuple()
                .addValue(uow.caller().agency())
                .addValue(command.personId())
                .addValue(command.nip() == null ? null : command.nip().replace(" ", ""))
                .addValue(command.positionCode())
                .addValue(command.startsOn())
                .addValue(command.validTo());
        return connection
                .preparedQuery(FACTS)
                .execute(asked)
                .map(rows -> rows.iterator().next())
                .invoke(row -> refuse(command, row))
                .flatMap(row -> store(command, row, uow, connection));
    }

    private static void checkShape(StartActing command) {
        if ((command.nip() == null) == (command.personId() == null)) {
            throw Problem.badInput("/nip", "PERSON_AMBIGUOUS");
        }
        if (command.endsOn() != null && command.endsOn().isBefore(command.startsOn())) {
            throw Problem.badInput("/endsOn", "ENDS_BEFORE_START");
        }
    }

    private void refuse(StartActing command, Row row) {
        if (row.getUUID(0) == null) {
            throw Problem.badInput(command.nip() == null ? "/personId" : "/nip", "PERSON_UNKNOWN");
        }
        if (row.getUUID(5) == null) {
            throw Problem.faultyContent("ACTING_REFUSED", ActingFaults.unknownPosition(command));
        }
        if (row.getLocalDate(1) != null && !command.startsOn().isBefore(row.getLocalDate(1))) {
            throw Problem.conflict("ALREADY_LEFT", Map.of("on", row.getLocalDate(1)));
        }
        var findings = rules.examine(person(row), position(command, row));
        if (!findings.isEmpty()) {
            throw Problem.ruleBroken("ACTING_REFUSED", findings);
        }
        ActingFaults.of(row).ifPresent(code -> {
            throw Problem.conflict(code);
        });
    }

    private static ActingFacts person(Row row) {
        return new ActingFacts(kind(row.getString(3)), level(row.getString(4)), kind(row.getString(6)));
    }

    private static VacancyFacts position(StartActing command, Row row) {
        return new VacancyFacts(
                command.kind(),
                row.getBoolean("held_at_first"),
                row.getBoolean("held_in_time"),
                command.absenceStated());
    }

    private static PositionKind kind(String name) {
        return name == null ? null : PositionKind.valueOf(name);
    }

    private static FunctionalLevel level(String name) {
        return name == null ? null : FunctionalLevel.valueOf(name);
    }

    private Uni<Answer> store(StartActing command, Row row, UnitOfWork uow, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(uow.caller().agency())
                .addValue(row.getUUID(0))
                .addValue(row.getUUID(5))
                .addValue(command.kind().name())
                .addValue(command.startsOn())
                .addValue(command.validTo())
                .addValue(command.absence())
                .addValue(command.basis());
        return connection
                .preparedQuery(STORE)
                .execute(values)
                .map(stored -> stored.iterator().next().getUUID(0))
                .call(id -> periods.tellStart(id, command, row, uow, connection))
                .map(id -> answer(id, command, row, uow));
    }

    private static Answer answer(UUID id, StartActing command, Row row, UnitOfWork uow) {
        var started = new Started(id, command.kind().name(), row.getUUID(0), row.getUUID(5));
        uow.audit(AuditEntry.of(
                "acting.started",
                "person",
                started.personId(),
                Map.of(
                        "acting",
                        id,
                        "kind",
                        started.kind(),
                        "position",
                        started.positionId(),
                        "from",
                        command.startsOn(),
                        "basis",
                        command.basis())));
        return Answer.created("/api/org-structure/v1/actings?person=" + started.personId(), started, null);
    }
}
