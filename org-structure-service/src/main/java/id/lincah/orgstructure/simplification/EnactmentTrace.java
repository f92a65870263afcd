package id.lincah.orgstructure.simplification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the rows an enactment touches, before its first change and after its last, for the way back. */
final class EnactmentTrace {
    /** Positions in the removed units, and those the scenario changes or adds. */
    private static final String POSITIONS = """
            select coalesce(array_agg(position_id), '{}') from (
              select position_id from position_period where unit_id = any($2::uuid[]) and valid_to is null
              union
              select target_id from scenario_edit where scenario_id = $1 and kind like '%POSITION') p
            """;

    private static final String KEEP = "call trace_rows($1, $2, $3, $4)";

    private final StructureChange change;
    private final SqlConnection connection;
    private UUID[] positions = {};

    EnactmentTrace(StructureChange change) {
        this.change = change;
        this.connection = change.connection;
    }

    Uni<Void> before() {
        return connection
                .preparedQuery(POSITIONS)
                .execute(Tuple.of(change.scenarioId, change.removed))
                .invoke(rows -> positions = rows.iterator().next().getArrayOfUUIDs(0))
                .flatMap(found -> keep("before", change.touched()));
    }

    Uni<Void> after() {
        var units = Stream.of(change.touched(), change.addedUnits())
                .flatMap(Stream::of)
                .toArray(UUID[]::new);
        return keep("after", units);
    }

    private Uni<Void> keep(String moment, UUID[] units) {
        return connection
                .preparedQuery(KEEP)
                .execute(Tuple.of(change.scenarioId, moment, units, positions))
                .replaceWithVoid();
    }
}
