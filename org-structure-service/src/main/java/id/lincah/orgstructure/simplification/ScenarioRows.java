package id.lincah.orgstructure.simplification;

import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

/** A scenario in plain SQL, for acts whose other rows are written set-wise in the same transaction. */
final class ScenarioRows {
    static final String COLUMNS = """
            s.id, s.agency_id, s.name, s.root_unit_id, s.effective_on, s.state, s.created_by, s.proposed_by,
            s.validated_by, s.approved_by, s.remarks, s.regulation_number, s.regulation_issued_on, s.rule_set,
            s.displaced, s.version\s""";

    private static final String ONE = "select " + COLUMNS + "from scenario s where s.id = $1";

    private static final String SAVE = """
            update scenario set state = $2, proposed_by = $3, validated_by = $4, remarks = $5, rule_set = $6,
              displaced = $7, version = version + 1
            where id = $1 and version = $8
            """;

    private ScenarioRows() {}

    static Uni<Scenario> one(UUID id, SqlConnection connection) {
        return fetch(ONE, id, connection);
    }

    /** Locks the row: acts on one scenario follow each other. */
    static Uni<Scenario> locked(UUID id, SqlConnection connection) {
        return fetch(ONE + " for update", id, connection);
    }

    private static Uni<Scenario> fetch(String sql, UUID id, SqlConnection connection) {
        return connection.preparedQuery(sql).execute(Tuple.of(id)).map(rows -> {
            if (!rows.iterator().hasNext()) {
                throw Problem.notFound();
            }
            return scenario(rows.iterator().next());
        });
    }

    static Scenario scenario(Row row) {
        var scenario = new Scenario();
        scenario.id = row.getUUID(0);
        scenario.agency = row.getString(1);
        scenario.name = row.getString(2);
        scenario.rootUnitId = row.getUUID(3);
        scenario.effectiveOn = row.getLocalDate(4);
        scenario.state = ScenarioState.valueOf(row.getString(5));
        scenario.createdBy = row.getString(6);
        scenario.proposedBy = row.getString(7);
        scenario.validatedBy = row.getString(8);
        scenario.approvedBy = row.getString(9);
        scenario.remarks = row.getString(10);
        scenario.regulationNumber = row.getString(11);
        scenario.regulationIssuedOn = row.getLocalDate(12);
        scenario.ruleSet = row.getString(13);
        scenario.displaced = row.getInteger(14);
        scenario.version = row.getLong(15);
        return scenario;
    }

    static Uni<Scenario> save(Scenario scenario, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(scenario.id)
                .addValue(scenario.state.name())
                .addValue(scenario.proposedBy)
                .addValue(scenario.validatedBy)
                .addValue(scenario.remarks)
                .addValue(scenario.ruleSet)
                .addValue(scenario.displaced)
                .addValue(scenario.version);
        return connection.preparedQuery(SAVE).execute(values).map(rows -> {
            if (rows.rowCount() == 0) {
                throw Problem.preconditionFailed();
            }
            scenario.version++;
            return scenario;
        });
    }
}
