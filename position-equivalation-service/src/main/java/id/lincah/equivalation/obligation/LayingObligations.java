package id.lincah.equivalation.obligation;

import id.lincah.equivalation.obligation.rules.Article8CompetenceTest;
import id.lincah.equivalation.obligation.rules.ObligationCode;
import id.lincah.equivalation.setting.Settings;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays the duties that begin with an appointment: those of the assessment, and the competence test for everybody. */
@ApplicationScoped
public class LayingObligations {
    private static final String LAY = """
            insert into obligation (agency_id, case_id, person_id, code, due, next_on)
            select $1, b.case_id, b.person_id, b.code, b.due, %s
            from jsonb_to_recordset($2) as b(case_id uuid, person_id uuid, code text, due date)
            on conflict (case_id, code) do nothing""".formatted(ReminderDays.next("date '-infinity'", "$3"));

    /** A duty to be laid. */
    public record Laid(UUID caseId, UUID personId, String code, LocalDate due) {}

    /** An official who was appointed. */
    public record Appointed(UUID caseId, UUID personId) {}

    /** @param duties those the assessment found; the competence test is added here (R17-13) */
    public Uni<Void> lay(
            SqlConnection db, String agency, LocalDate effectiveOn, List<Appointed> officials, List<Laid> duties) {
        return Settings.of(db, agency).chain(settings -> {
            var testDue = Article8CompetenceTest.due(effectiveOn, settings.testDeadlineYears());
            var tests = officials.stream()
                    .map(each ->
                            new Laid(each.caseId(), each.personId(), ObligationCode.COMPETENCE_TEST.name(), testDue));
            var rows = new JsonArray(Stream.concat(duties.stream(), tests)
                    .map(LayingObligations::json)
                    .toList());
            return db.preparedQuery(LAY)
                    .execute(Tuple.of(agency, rows).addArrayOfInteger(settings.reminders()))
                    .replaceWithVoid();
        });
    }

    private static JsonObject json(Laid duty) {
        return new JsonObject()
                .put("case_id", duty.caseId().toString())
                .put("person_id", duty.personId().toString())
                .put("code", duty.code())
                .put("due", duty.due() == null ? null : duty.due().toString());
    }
}
