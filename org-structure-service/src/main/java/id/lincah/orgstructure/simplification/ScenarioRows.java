package id.lincah.orgstructure.simplification;

import id.lincah.regulation.AgencyKind;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A scenario in plain SQL: its rows are written set-wise in the same transaction. */
final class ScenarioRows {
    static final String COLUMNS = """
            s.id, s.agency_id, a.kind, s.name, s.root_unit_ids,
            array(select i.code from unit i where i.id = any(s.root_unit_ids) order by i.code),
            s.effective_on, s.state, s.copied_from, s.created_by, s.proposed_by, s.validated_by, s.approved_by,
            s.remarks, s.regulation_number, s.regulation_issued_on, s.rule_set, s.displaced, s.enacted_at, s.version\s""";
    static final String FROM = "from scenario s join agency a on a.code = s.agency_id ";

    private static final String ONE = "select " + COLUMNS + FROM + "where s.id = $1";

    private static final String INSERT = """
            insert into scenario (agency_id, name, root_unit_ids, effective_on, state, copied_from, created_by, rule_set)
            values ($1, $2, $3, $4, $5, $6, $7, $8) returning id
            """;

    private static final String SAVE = """
            update scenario set state = $2, proposed_by = $3, validated_by = $4, approved_by = $5, remarks = $6,
              regulation_number = $7, regulation_issued_on = $8, rule_set = $9, displaced = $10, enacted_at = $11,
              name = $12, version = version + 1
            where id = $1 and version = $13
            """;

    private ScenarioRows() {}

    static Uni<Scenario> one(UUID id, SqlConnection connection) {
        return fetch(ONE, id, connection);
    }

    /** Locks the row: acts on one scenario follow each other. */
    static Uni<Scenario> locked(UUID id, SqlConnection connection) {
        return fetch(ONE + " for update of s", id, connection);
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
        scenario.agencyKind = AgencyKind.valueOf(row.getString(2));
        scenario.name = row.getString(3);
        scenario.rootUnitIds = List.of(row.getArrayOfUUIDs(4));
        scenario.rootUnitCodes = List.of(row.getArrayOfStrings(5));
        scenario.effectiveOn = row.getLocalDate(6);
        scenario.state = ScenarioState.valueOf(row.getString(7));
        scenario.copiedFrom = row.getUUID(8);
        scenario.createdBy = row.getString(9);
        scenario.proposedBy = row.getString(10);
        scenario.validatedBy = row.getString(11);
        scenario.approvedBy = row.getString(12);
        scenario.remarks = row.getString(13);
        scenario.regulationNumber = row.getString(14);
        scenario.regulationIssuedOn = row.getLocalDate(15);
        scenario.ruleSet = row.getString(16);
        scenario.displaced = row.getInteger(17);
        scenario.enactedAt = row.getOffsetDateTime(18) == null
                ? null
                : row.getOffsetDateTime(18).toInstant();
        scenario.version = row.getLong(19);
        return scenario;
    }

    /** A new scenario, read back as it was stored. */
    static Uni<Scenario> insert(Scenario scenario, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(scenario.agency)
                .addValue(scenario.name)
                .addValue(scenario.rootUnitIds.toArray(UUID[]::new))
                .addValue(scenario.effectiveOn)
                .addValue(scenario.state.name())
                .addValue(scenario.copiedFrom)
                .addValue(scenario.createdBy)
                .addValue(scenario.ruleSet);
        return connection
                .preparedQuery(INSERT)
                .execute(values)
                .flatMap(rows -> one(rows.iterator().next().getUUID(0), connection));
    }

    static Uni<Scenario> save(Scenario scenario, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(scenario.id)
                .addValue(scenario.state.name())
                .addValue(scenario.proposedBy)
                .addValue(scenario.validatedBy)
                .addValue(scenario.approvedBy)
                .addValue(scenario.remarks)
                .addValue(scenario.regulationNumber)
                .addValue(scenario.regulationIssuedOn)
                .addValue(scenario.ruleSet)
                .addValue(scenario.displaced)
                .addValue(enactedAt(scenario))
                .addValue(scenario.name)
                .addValue(scenario.version);
        return connection.preparedQuery(SAVE).execute(values).map(rows -> {
            if (rows.rowCount() == 0) {
                throw Problem.preconditionFailed();
            }
            scenario.version++;
            return scenario;
        });
    }

    private static OffsetDateTime enactedAt(Scenario scenario) {
        return scenario.enactedAt == null ? null : scenario.enactedAt.atOffset(ZoneOffset.UTC);
    }
}
