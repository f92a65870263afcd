package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The renaming of an agency's executors and how far the work on it has come. */
final class Renaming {
    static final String COLUMNS = """
            j.id, j.agency_id, j.name, j.effective_on, j.root_unit_id, j.basis, j.state, j.rule_set, j.created_by,
            j.applied_by, j.decree_number, j.decree_issued_on, j.prepared, j.total, j.done, j.reached, j.failures,
            j.version\s""";
    private static final String ONE = "select " + COLUMNS + "from executor_renaming j where j.id = $1";
    private static final String SAVE = """
            update executor_renaming set state = $2, applied_by = $3, decree_number = $4, decree_issued_on = $5,
              prepared = $6, total = $7, done = $8, reached = $9, failures = 0, version = $10
            where id = $1
            """;

    /** Before every id there is. */
    private static final UUID START = new UUID(0, 0);

    final UUID id;
    final String agency;
    final String name;
    final LocalDate effectiveOn;
    final UUID rootUnitId;
    final String basis;
    final String ruleSet;
    final String createdBy;
    final int failures;
    RenamingState state;
    String appliedBy;
    String decreeNumber;
    LocalDate decreeIssuedOn;
    boolean prepared;
    int total;
    int done;
    long version;
    private UUID reached;

    private Renaming(Row row) {
        id = row.getUUID(0);
        agency = row.getString(1);
        name = row.getString(2);
        effectiveOn = row.getLocalDate(3);
        rootUnitId = row.getUUID(4);
        basis = row.getString(5);
        state = RenamingState.valueOf(row.getString(6));
        ruleSet = row.getString(7);
        createdBy = row.getString(8);
        appliedBy = row.getString(9);
        decreeNumber = row.getString(10);
        decreeIssuedOn = row.getLocalDate(11);
        prepared = row.getBoolean(12);
        total = row.getInteger(13);
        done = row.getInteger(14);
        reached = row.getUUID(15);
        failures = row.getInteger(16);
        version = row.getLong(17);
    }

    static Renaming of(Row row) {
        return new Renaming(row);
    }

    static Uni<Renaming> one(UUID id, SqlConnection connection) {
        return fetch(ONE, id, connection);
    }

    /** Locks it: acts and chunks of work follow each other. */
    static Uni<Renaming> locked(UUID id, SqlConnection connection) {
        return fetch(ONE + " for update", id, connection);
    }

    /** Locks it for work; empty while another worker or a person's act has it. */
    static Uni<Optional<Renaming>> claimed(UUID id, SqlConnection connection) {
        return connection
                .preparedQuery(ONE + " for update skip locked")
                .execute(Tuple.of(id))
                .map(rows -> Rows.list(rows, Renaming::of).stream().findFirst());
    }

    private static Uni<Renaming> fetch(String sql, UUID id, SqlConnection connection) {
        return connection.preparedQuery(sql).execute(Tuple.of(id)).map(rows -> {
            if (!rows.iterator().hasNext()) {
                throw Problem.notFound();
            }
            return of(rows.iterator().next());
        });
    }

    void act(RenamingAct act) {
        state = RenamingTransitions.after(state, act);
        version++;
    }

    /** Work on it begins, over so many positions. */
    void begin(int positions) {
        total = positions;
        done = 0;
        reached = null;
    }

    /** A chunk is done, up to and including a position. */
    void reach(int positions, UUID last) {
        done += positions;
        reached = last;
    }

    UUID reached() {
        return reached == null ? START : reached;
    }

    /** What the tellings of this renaming are kept under. */
    String reason() {
        return "renaming:" + id;
    }

    void requireOwner(Caller caller) {
        if (!caller.agency().equals(agency)) {
            throw Problem.forbidden("NOT_YOUR_AGENCY");
        }
    }

    Uni<Renaming> save(SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(id)
                .addValue(state.name())
                .addValue(appliedBy)
                .addValue(decreeNumber)
                .addValue(decreeIssuedOn)
                .addValue(prepared)
                .addValue(total)
                .addValue(done)
                .addValue(reached)
                .addValue(version);
        return connection.preparedQuery(SAVE).execute(values).replaceWith(this);
    }
}
