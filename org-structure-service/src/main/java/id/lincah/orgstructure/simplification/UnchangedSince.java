package id.lincah.orgstructure.simplification;

import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Locks what an enactment touches and refuses it when any of that changed since the scenario was made. */
final class UnchangedSince {
    /** Two enactments, or an enactment and a change by hand, that touch one unit follow each other. */
    private static final String LOCK = "select id from unit where id = any($1::uuid[]) order by id for update";

    /** Only what began before the day and has no planned end can end that day; who takes over must stand open-ended. */
    private static final String UNFIT = """
            select (select count(*) from unit_period where unit_id = any($3::uuid[]) and valid_from < $2
                      and valid_to is null) = cardinality($3::uuid[])
               and (select count(*) from unit_period where unit_id = any($4::uuid[]) and valid_from <= $2
                      and valid_to is null) = cardinality($4::uuid[])
               and not exists (select from position_period where unit_id = any($1::uuid[])
                      and (valid_to is null or valid_to > $2) and (valid_from >= $2 or valid_to is not null))
               and not exists (select from placement h join position_period p on p.position_id = h.position_id
                      and p.unit_id = any($1::uuid[]) and (p.valid_to is null)
                      where (h.valid_to is null or h.valid_to > $2) and (h.valid_from >= $2 or h.valid_to is not null))
            """;

    private final StructureChange change;
    private final UUID[] takers;

    UnchangedSince(StructureChange change, FutureStructure future) {
        this.change = change;
        var parents = change.reshaped().stream().map(FutureStructure.Standing::parentId);
        this.takers = Stream.concat(Stream.of(change.successors), parents)
                .filter(Objects::nonNull)
                .filter(future.before()::containsKey)
                .distinct()
                .toArray(UUID[]::new);
    }

    /** @throws Problem 409 when units, positions or holders changed on or after the day the scenario takes effect */
    Uni<Void> lock(SqlConnection connection) {
        var all = Stream.concat(Stream.of(change.touched()), Stream.of(takers)).distinct();
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(all.toArray(UUID[]::new)))
                .flatMap(locked -> connection
                        .preparedQuery(UNFIT)
                        .execute(Tuple.of(change.removed, change.on, change.touched(), takers)))
                .invoke(rows -> require(rows.iterator().next().getBoolean(0)))
                .replaceWithVoid();
    }

    /** @throws Problem 409 {@code STRUCTURE_CHANGED} */
    static void require(boolean unchanged) {
        if (!unchanged) {
            throw Problem.conflict("STRUCTURE_CHANGED");
        }
    }
}
