package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.simplification.rules.CoordinationRole;
import id.lincah.orgstructure.simplification.rules.Coordinator;
import id.lincah.orgstructure.simplification.rules.NextStep;
import id.lincah.orgstructure.unitscreening.rules.ExemptionClaim;
import id.lincah.orgstructure.unitscreening.rules.ExemptionCriterion;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A unit as one scenario sees it: as screened, and what was decided.
 *
 * @param headKind null when no structural position heads it
 * @param functionSuccessors successor by function; a function without one is missing
 * @param merged whether it goes by a merger and not by the simplification
 * @param proposedSetting the place of the list (R25-05) its name and ancestors speak for; null for none
 * @param proposalRow the row of the table that proposes it
 */
public record ScenarioUnit(
        UUID id,
        String code,
        String name,
        UUID parentId,
        PositionKind headKind,
        List<String> functions,
        String outcome,
        String keptBy,
        String rule,
        Decision decision,
        ExemptionClaim claim,
        UUID successorId,
        String successorCode,
        Map<String, String> functionSuccessors,
        NextStep nextStep,
        String setting,
        String type,
        boolean merged,
        String proposedSetting,
        Integer proposalRow,
        List<Coordinator> coordinators) {
    static final String COLUMNS = """
            su.unit_id, su.code, su.name, su.parent_id, su.head_kind, su.functions, su.outcome, su.kept_by, su.rule,
            su.decision, su.criterion, su.legal_basis, su.successor_id, coalesce(sc.code, se.code),
            su.function_successors, su.next_step, su.setting, su.type, su.merged, su.proposed_setting,
            su.proposal_row\s""";
    static final String FROM = """
            from scenario_unit su
            left join unit sc on sc.id = su.successor_id
            left join scenario_edit se on se.scenario_id = su.scenario_id and se.kind = 'ADD_UNIT'
              and se.target_id = su.successor_id
            """;

    /** What is decided about a unit. */
    public enum Decision {
        REMOVE,
        KEEP
    }

    static Uni<List<ScenarioUnit>> all(UUID scenarioId, SqlConnection connection) {
        return connection
                .preparedQuery("select " + COLUMNS + FROM + "where su.scenario_id = $1 order by su.code")
                .execute(Tuple.of(scenarioId))
                .map(rows -> Rows.list(rows, ScenarioUnit::of));
    }

    static ScenarioUnit of(Row row) {
        return new ScenarioUnit(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                row.getString(4) == null ? null : PositionKind.valueOf(row.getString(4)),
                List.of(row.getArrayOfStrings(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Decision.valueOf(row.getString(9)),
                claim(row.getString(10), row.getString(11)),
                row.getUUID(12),
                row.getString(13),
                successors((JsonArray) row.getValue(14)),
                row.getString(15) == null ? null : NextStep.valueOf(row.getString(15)),
                row.getString(16),
                row.getString(17),
                row.getBoolean(18),
                row.getString(19),
                row.getInteger(20),
                coordinators((JsonArray) row.getValue(14)));
    }

    private static ExemptionClaim claim(String criterion, String legalBasis) {
        return criterion == null && legalBasis == null
                ? null
                : new ExemptionClaim(criterion == null ? null : ExemptionCriterion.valueOf(criterion), legalBasis);
    }

    private static Map<String, String> successors(JsonArray array) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < array.size(); i++) {
            JsonObject pair = array.getJsonObject(i);
            map.put(pair.getString("function"), pair.getString("successor"));
        }
        return map;
    }

    private static List<Coordinator> coordinators(JsonArray array) {
        return array.stream()
                .map(JsonObject.class::cast)
                .filter(pair -> pair.getString("role") != null)
                .map(pair -> new Coordinator(
                        pair.getString("function"),
                        CoordinationRole.valueOf(pair.getString("role")),
                        pair.getString("level") == null ? null : FunctionalLevel.valueOf(pair.getString("level"))))
                .toList();
    }

    boolean removed() {
        return decision == Decision.REMOVE;
    }
}
