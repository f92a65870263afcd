package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.assessment.rules.Article4TargetLevel;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Maps cases to functional positions, row by row as the operator decided; all rows or none. */
@ApplicationScoped
public class MappingCases {
    private static final String LOCK = """
            select id, state, former_position_kind from equivalation_case
            where agency_id = $1 and id = any($2) order by id for update""";

    /** How many cases were mapped. */
    @Schema(name = "CasesMapped")
    public record Mapped(int mapped) {}

    private final FunctionalPositions catalogue;

    MappingCases(FunctionalPositions catalogue) {
        this.catalogue = catalogue;
    }

    public Uni<Answer> map(MapCases command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var ids = command.rows().stream().map(MapCases.Row::caseId).toArray(UUID[]::new);
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(agency).addArrayOfUUID(ids))
                .call(found -> catalogue.refresh(db))
                .map(found -> mappings(command, byId(found)))
                .chain(mappings -> Mapping.write(db, work, mappings))
                .invoke(count -> work.audit(
                        AuditEntry.of("cases.mapped", "agency", agency, Map.of("cases", count, "source", "OPERATOR"))))
                .map(count -> Answer.ok(new Mapped(count)));
    }

    private static Map<UUID, Row> byId(RowSet<Row> found) {
        var byId = new HashMap<UUID, Row>();
        found.forEach(row -> byId.put(row.getUUID("id"), row));
        return byId;
    }

    private List<Mapping> mappings(MapCases command, Map<UUID, Row> cases) {
        var faults = new ArrayList<Violation>();
        var mappings = new ArrayList<Mapping>();
        for (var index = 0; index < command.rows().size(); index++) {
            var row = command.rows().get(index);
            // Taking a case out makes a second row for it a fault.
            var found = cases.remove(row.caseId());
            var before = faults.size();
            check(row, found, "/rows/" + index, faults);
            if (faults.size() == before) {
                mappings.add(mapping(row, found));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("MAPPING_FAULTY", faults);
        }
        return mappings;
    }

    private void check(MapCases.Row row, Row found, String pointer, List<Violation> faults) {
        if (found == null) {
            faults.add(new Violation(pointer + "/caseId", "CASE_UNKNOWN"));
        } else if (!CaseState.valueOf(found.getString("state")).mayBecome(CaseState.MAPPED)) {
            faults.add(new Violation(pointer + "/caseId", "CASE_STATE", Map.of("state", found.getString("state"))));
        } else if (row.level() == null && expected(found) == null) {
            faults.add(new Violation(pointer + "/level", "LEVEL_REQUIRED"));
        }
        if (catalogue.find(row.functionalCode()).isEmpty()) {
            faults.add(new Violation(pointer + "/functionalCode", "FUNCTIONAL_POSITION_UNKNOWN"));
        }
    }

    private static Mapping mapping(MapCases.Row row, Row found) {
        var level = row.level() == null ? expected(found) : row.level();
        return new Mapping(
                row.caseId(),
                row.functionalCode(),
                level,
                row.taskFit(),
                row.educationFieldFit(),
                Mapping.Act.SET,
                "HIGH",
                null,
                null);
    }

    private static FunctionalLevel expected(Row found) {
        return Article4TargetLevel.expected(PositionKind.valueOf(found.getString("former_position_kind")))
                .orElse(null);
    }
}
