package id.lincah.equivalation.correction;

import id.lincah.equivalation.correction.rules.CorrectionFacts;
import id.lincah.equivalation.correction.rules.CorrectionRules;
import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.rules.Regime;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opens new cases that correct the functional position of old ones (R17-29). They go the whole way again, from mapping to
 * oath, under the regulation now in force; the old cases stay as they are.
 */
@ApplicationScoped
class OpeningCorrections {
    private static final Set<String> EQUATED = Set.of("INAUGURATED", "REPORTED");
    private static final String LOCK = """
            select c.id, c.state, c.regime, exists (select from equivalation_case a
                where a.agency_id = c.agency_id and a.person_id = c.person_id
                  and a.state not in ('REJECTED', 'REPORTED', 'STRUCK_OFF', 'INAUGURATED')) as active
            from equivalation_case c where c.agency_id = $1 and c.id = any($2) order by c.id for update""";
    /** The position that is left is the one held now; what was removed then stays the ground of the case. */
    private static final String OPEN = """
            insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, regulation_number,
              former_position_id, former_position_title, former_position_kind, former_echelon, former_unit_id,
              former_unit_name, unit_functions, successor_unit_id, successor_unit_name, exemption, displaced_on,
              corrects_case_id, correction_ground, correction_reason)
            select c.agency_id, c.person_id, 'PERMENPANRB_17_2021', 'IDENTIFIED', c.scenario_id,
              coalesce(r.regulation_number, c.regulation_number), o.position_id, c.former_position_title,
              c.former_position_kind, c.former_echelon, c.former_unit_id, c.former_unit_name, c.unit_functions,
              c.successor_unit_id, c.successor_unit_name, c.exemption, $3, c.id, r.ground, r.reason
            from jsonb_to_recordset($2) as r(case_id uuid, ground text, reason text, regulation_number text)
            join equivalation_case c on c.id = r.case_id and c.agency_id = $1
            join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            returning id, corrects_case_id""";

    /** A new case and the one it corrects. */
    public record Opened(UUID caseId, UUID correctsCaseId) {}

    /** The new cases, in no order. */
    @Schema(name = "CorrectionsOpened")
    public record OpenedAll(List<Opened> opened) {}

    private final Clock clock;

    OpeningCorrections(Clock clock) {
        this.clock = clock;
    }

    Uni<Answer> open(OpenCorrections command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var cases = command.rows().stream().map(OpenCorrections.Row::caseId).toArray(UUID[]::new);
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(agency).addArrayOfUUID(cases))
                .invoke(found -> refuseFaulty(command, found))
                .chain(() -> db.preparedQuery(OPEN).execute(Tuple.of(agency, json(command), LocalDate.now(clock))))
                .map(rows -> Rows.list(rows, row -> new Opened(row.getUUID("id"), row.getUUID("corrects_case_id"))))
                .invoke(opened -> opened.forEach(each -> work.audit(AuditEntry.of(
                        "case.correction-opened",
                        "equivalation-case",
                        each.caseId(),
                        Map.of("correctsCaseId", each.correctsCaseId())))))
                .map(opened -> new Answer(201, new OpenedAll(opened), null, null));
    }

    /** One correction alone is told its ground as 409; of many, every faulty row is named. */
    private static void refuseFaulty(OpenCorrections command, RowSet<Row> found) {
        var known = new HashMap<UUID, Row>();
        found.forEach(row -> known.put(row.getUUID("id"), row));
        var faults = new ArrayList<Violation>();
        for (var index = 0; index < command.rows().size(); index++) {
            var row = command.rows().get(index);
            // Taking a case out makes a second row for it a fault.
            var corrected = known.remove(row.caseId());
            var place = "/rows/" + index + "/caseId";
            if (corrected == null) {
                faults.add(new Violation(place, "CASE_UNKNOWN"));
            } else {
                CorrectionRules.RULES
                        .examine(facts(row, corrected))
                        .forEach(finding -> faults.add(new Violation(place, finding.code())));
            }
        }
        if (command.rows().size() == 1
                && faults.stream().anyMatch(fault -> fault.code().equals("ACTIVE_CASE_EXISTS"))) {
            throw Problem.conflict("ACTIVE_CASE_EXISTS");
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("CORRECTIONS_FAULTY", faults);
        }
    }

    private static CorrectionFacts facts(OpenCorrections.Row row, Row corrected) {
        return new CorrectionFacts(
                EQUATED.contains(corrected.getString("state")),
                Regime.valueOf(corrected.getString("regime")),
                row.ground(),
                corrected.getBoolean("active"));
    }

    private static JsonArray json(OpenCorrections command) {
        return new JsonArray(command.rows().stream()
                .map(row -> new JsonObject()
                        .put("case_id", row.caseId().toString())
                        .put("ground", row.ground().name())
                        .put("reason", row.reason())
                        .put("regulation_number", row.regulationNumber()))
                .toList());
    }
}
