package id.lincah.orgstructure.intake;

import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * One import as a job.
 *
 * @param trusting goes on without asking when every column was recognised by its name
 * @param register holds the register of agencies and not the structure of one
 * @param rowsTotal null until counted
 * @param rowsDone in the present state
 * @param expiresAt until when it waits for somebody; null while the service is at it and once ended
 * @param outcome counts per dataset
 * @param faultyRows rows that cannot be loaded as they are
 */
record Intake(
        UUID id,
        String agency,
        LocalDate effectiveOn,
        IntakeState state,
        boolean trusting,
        boolean register,
        String createdBy,
        OffsetDateTime createdAt,
        OffsetDateTime endedAt,
        OffsetDateTime expiresAt,
        Integer rowsTotal,
        int rowsDone,
        LoadWhat loading,
        JsonObject outcome,
        int faultyRows,
        String refusalCode,
        JsonObject refusalDetails,
        boolean purged) {
    static final String COLUMNS = """
            i.id, i.agency_id, i.effective_on, i.state, i.trusting, i.register, i.created_by, i.created_at, i.ended_at,
            i.rows_total, i.rows_done, i.loading, i.outcome, i.faulty_rows, i.refusal_code, i.refusal_details,
            i.purged_at is not null, i.expires_at
            """;
    private static final String ONE = "select " + COLUMNS + "from intake i where i.id = $1 and i.agency_id = $2";

    static Intake of(Row row) {
        var loading = row.getString(11);
        return new Intake(
                row.getUUID(0),
                row.getString(1),
                row.getLocalDate(2),
                IntakeState.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getString(6),
                row.getOffsetDateTime(7),
                row.getOffsetDateTime(8),
                row.getOffsetDateTime(17),
                row.getInteger(9),
                row.getInteger(10),
                loading == null ? null : LoadWhat.valueOf(loading),
                row.getJsonObject(12),
                row.getInteger(13),
                row.getString(14),
                row.getJsonObject(15),
                row.getBoolean(16));
    }

    /** @throws Problem 404 when absent or another agency's */
    static Uni<Intake> one(UUID id, String agency, SqlConnection connection) {
        return connection.preparedQuery(ONE).execute(Tuple.of(id, agency)).map(rows -> {
            if (rows.size() == 0) {
                throw Problem.notFound();
            }
            return of(rows.iterator().next());
        });
    }

    /** @throws Problem 409 in another state than one of these */
    Intake in(IntakeState... allowed) {
        for (var each : allowed) {
            if (each == state) {
                return this;
            }
        }
        throw state == IntakeState.EXPIRED
                ? Problem.conflict(ExpiringJobs.CODE, refusalDetails.getMap())
                : Problem.conflict("INTAKE_STATE", Map.of("state", state.name()));
    }

    /** What was found out is there to be read, and not just being found out. */
    Intake checked() {
        if (purged && state != IntakeState.EXPIRED) {
            throw Problem.conflict("INTAKE_PURGED");
        }
        return in(
                IntakeState.CHECKED,
                IntakeState.LOADING,
                IntakeState.LOADED,
                IntakeState.CANCELLED,
                IntakeState.FAILED);
    }

    /** May be repaired and loaded (again). */
    Intake open() {
        return state == IntakeState.LOADED && faultyRows > 0 && !purged ? this : in(IntakeState.CHECKED);
    }

    /** Of the whole job, 0 to 100; null while the rows are still being counted. */
    Integer percent() {
        return switch (state) {
            case RECEIVED -> 0;
            case RECOGNISED -> 5;
            case READING -> null;
            case CHECKING -> 35 + share(35, Checking.PASSES);
            case CHECKED -> 70;
            case LOADING -> 70 + share(29, 1);
            case LOADED -> 100;
            case CANCELLED, REFUSED, FAILED, EXPIRED -> null;
        };
    }

    private int share(int whole, int passes) {
        long all = (long) passes * (rowsTotal == null ? 0 : rowsTotal);
        return all == 0 ? 0 : (int) Math.min(whole, whole * (long) rowsDone / all);
    }
}
