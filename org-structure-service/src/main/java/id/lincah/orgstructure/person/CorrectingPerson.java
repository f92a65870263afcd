package id.lincah.orgstructure.person;

import id.lincah.orgstructure.person.rules.PersonNumber;
import id.lincah.orgstructure.person.rules.PersonRules;
import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.FindingView;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
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

/** Puts a person's record right, or grants a grade; the rules see the record as it would be. */
@ApplicationScoped
class CorrectingPerson {
    private static final String TAKEN = "select id from person where agency_id = $1 and nip = $2 and id <> $3";
    private static final String STORE = """
            update person set nip = $2, name = $3, birth_date = $4, sex = $5, employment_status = $6, education = $7,
              education_field = $8, grade = $9, grade_since = $10, version = version + 1
            where id = $1
            """;
    private static final String BASIS =
            "update grade_period set basis = $3 where person_id = $1 and valid_from = $2 and valid_to is null";

    /** What a correction answers: what the rules have to say that does not refuse it. */
    @Schema(name = "PersonCorrected")
    record Corrected(UUID id, List<FindingView> findings) {}

    private final PersonRules rules;
    private final RuleBook book;
    private final Clock clock;

    CorrectingPerson(PersonRules rules, RuleBook book, Clock clock) {
        this.rules = rules;
        this.book = book;
        this.clock = clock;
    }

    Uni<Answer> correct(UUID id, CorrectPerson command, UnitOfWork uow, SqlConnection connection) {
        var today = LocalDate.now(clock);
        return PersonRecord.change(id, today, uow, connection).flatMap(old -> {
            var right = command.applied(old);
            checkFields(command, right, today);
            var trail = AuditEntry.of(
                    "person.corrected",
                    "person",
                    id,
                    Map.of("reason", command.reason(), "before", old.trail(), "after", right.trail()));
            return checkNumberFree(right, uow, connection).flatMap(free -> store(right, today, trail, uow, connection));
        });
    }

    Uni<Answer> grant(UUID id, GrantGrade command, UnitOfWork uow, SqlConnection connection) {
        var today = LocalDate.now(clock);
        return PersonRecord.change(id, today, uow, connection).flatMap(old -> {
            if (!command.since().isAfter(old.gradeSince())) {
                throw Problem.badInput("/since", "BEFORE_PRESENT_GRADE");
            }
            if (command.since().isAfter(today)) {
                throw Problem.badInput("/since", "IN_THE_FUTURE");
            }
            var grant = new CorrectPerson(
                    command.basis(), null, null, null, null, null, null, null, command.grade(), command.since());
            var trail = AuditEntry.of(
                    "person.grade-granted",
                    "person",
                    id,
                    Map.of(
                            "before",
                            old.grade(),
                            "after",
                            command.grade(),
                            "since",
                            command.since(),
                            "basis",
                            command.basis()));
            return store(grant.applied(old), today, trail, uow, connection)
                    .call(stored ->
                            connection.preparedQuery(BASIS).execute(Tuple.of(id, command.since(), command.basis())));
        });
    }

    private static void checkFields(CorrectPerson command, PersonRecord right, LocalDate today) {
        if (command.nip() != null || command.employmentStatus() != null) {
            var check = PersonNumber.check(right.nip(), right.status(), today);
            if (!check.valid()) {
                var details = Map.<String, Object>of("reason", check.code());
                throw Problem.badInput(List.of(new Violation("/nip", "NIP_INVALID", details)));
            }
        }
        if (right.name().isBlank()) {
            throw Problem.badInput("/name", "VALUE_REQUIRED");
        }
        if (right.gradeSince().isAfter(today)) {
            throw Problem.badInput("/gradeSince", "IN_THE_FUTURE");
        }
    }

    /** Another record with that number is perhaps the same person: the problem names it, merging mends it. */
    private static Uni<Void> checkNumberFree(PersonRecord right, UnitOfWork uow, SqlConnection connection) {
        return connection
                .preparedQuery(TAKEN)
                .execute(Tuple.of(uow.caller().agency(), right.nip(), right.id()))
                .invoke(rows -> rows.forEach(row -> {
                    throw Problem.conflict("NIP_TAKEN", Map.of("personId", row.getUUID(0)));
                }))
                .replaceWithVoid();
    }

    private Uni<Answer> store(
            PersonRecord right, LocalDate today, AuditEntry trail, UnitOfWork uow, SqlConnection connection) {
        var findings = rules.examine(right.facts(today));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING)) {
            throw Problem.ruleBroken("PERSON_REFUSED", findings);
        }
        uow.audit(trail);
        return connection
                .preparedQuery(STORE)
                .execute(columns(right))
                .flatMap(stored -> new PersonPlacements(connection, uow)
                        .tellOf(uow.caller().agency(), new UUID[] {right.id()}, today, "CORRECTED"))
                .map(told -> answer(right, findings, uow));
    }

    private Answer answer(PersonRecord right, List<Finding> findings, UnitOfWork uow) {
        var views = FindingView.of(findings, book, uow.caller().language());
        return Answer.ok(new Corrected(right.id(), views), right.version() + 1);
    }

    private static Tuple columns(PersonRecord right) {
        return Tuple.tuple()
                .addValue(right.id())
                .addValue(right.nip())
                .addValue(right.name())
                .addValue(right.birthDate())
                .addValue(right.sex().name())
                .addValue(right.status().name())
                .addValue(right.education().name())
                .addValue(right.educationField())
                .addValue(right.grade())
                .addValue(right.gradeSince());
    }
}
