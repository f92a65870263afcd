package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The operator says where units stand; the rules are asked again with it. */
@ApplicationScoped
class ConfirmingSettings {
    private static final String ACCEPT = """
            update scenario_unit set setting = proposed_setting
            where scenario_id = $1 and setting is null and proposed_setting is not null returning unit_id
            """;

    private static final String STORE = """
            update scenario_unit su set setting = x.setting from unnest($2::text[], $3::text[]) x (code, setting)
            where su.scenario_id = $1 and su.code = x.code and su.setting is distinct from x.setting returning su.unit_id
            """;

    private static final String CODES = "select code from scenario_unit where scenario_id = $1";

    private final Rescreening rescreening;

    ConfirmingSettings(Rescreening rescreening) {
        this.rescreening = rescreening;
    }

    Uni<Void> confirm(Scenario scenario, ConfirmSettings command, UnitOfWork uow, SqlConnection connection) {
        scenario.act(ScenarioAct.SETTINGS);
        return connection
                .preparedQuery(CODES)
                .execute(Tuple.of(scenario.id))
                .map(rows -> new HashSet<>(Rows.list(rows, row -> row.getString(0))))
                .invoke(codes -> refuseUnknown(command.named(), codes))
                .call(codes -> accept(scenario, command, connection))
                .flatMap(codes -> connection.preparedQuery(STORE).execute(columns(scenario, command.named())))
                .map(rows -> Rows.list(rows, row -> row.getUUID(0)).toArray(UUID[]::new))
                .call(changed -> RowRemarks.mended(scenario.id, changed, connection))
                .flatMap(changed -> rescreening.judgeAgain(scenario, connection));
    }

    private static Uni<Void> accept(Scenario scenario, ConfirmSettings command, SqlConnection connection) {
        return Boolean.TRUE.equals(command.acceptProposals())
                ? connection
                        .preparedQuery(ACCEPT)
                        .execute(Tuple.of(scenario.id))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static void refuseUnknown(List<ConfirmSettings.Row> rows, HashSet<String> codes) {
        var unknown = rows.stream()
                .filter(row -> !codes.contains(row.unitCode()))
                .map(row -> new Violation(
                        "/rows/" + rows.indexOf(row) + "/unitCode",
                        "UNIT_NOT_IN_SCENARIO",
                        Map.of("value", row.unitCode())))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.faultyContent("DECISIONS_FAULTY", unknown);
        }
    }

    private static Tuple columns(Scenario scenario, List<ConfirmSettings.Row> rows) {
        return Tuple.of(
                scenario.id,
                Columns.texts(rows, ConfirmSettings.Row::unitCode),
                Columns.texts(
                        rows,
                        row -> row.setting() == null ? null : row.setting().name()));
    }
}
