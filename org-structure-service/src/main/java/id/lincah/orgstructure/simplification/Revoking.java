package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes an enactment back before its day: every row is again what it was, and nothing that waited to be told is told.
 * Once the day has come others have acted on it, and only a new change can change it.
 */
@ApplicationScoped
class Revoking {
    private static final String LOCK = """
            select id from unit where id in (
              select (e.after ->> 'unit_id')::uuid from enactment_trace e
              where e.scenario_id = $1 and e.table_name = 'unit_period')
            order by id for update
            """;
    private static final String CHANGED = "select changed_since_enactment($1)";
    private static final String UNDO = "call undo_enactment($1)";
    private static final String CHECK = "set constraints all immediate";

    /** Exclusion, unique, foreign key: something was built on what the enactment made or freed. */
    private static final Set<String> RESTS_ON_IT = Set.of("23P01", "23505", "23503");

    private final Announcements announcements;

    Revoking(Announcements announcements) {
        this.announcements = announcements;
    }

    Uni<Void> revoke(Scenario scenario, UnitOfWork uow, SqlConnection connection) {
        scenario.revoke();
        if (!announcements.waits(scenario.effectiveOn)) {
            throw Problem.conflict("ENACTMENT_IN_FORCE", Map.of("on", scenario.effectiveOn));
        }
        return ask(LOCK, scenario.id, connection)
                .flatMap(locked -> refuseIfChanged(scenario, connection))
                .flatMap(same -> ask(UNDO, scenario.id, connection))
                .flatMap(undone -> connection.query(CHECK).execute())
                .onFailure(Revoking::restsOnIt)
                .transform(broken -> Problem.conflict("LATER_CHANGES"))
                .flatMap(whole -> announcements.withdraw(uow, connection, scenario.reason()))
                .replaceWithVoid();
    }

    private static Uni<Void> refuseIfChanged(Scenario scenario, SqlConnection connection) {
        return ask(CHANGED, scenario.id, connection)
                .invoke(changed -> {
                    if (changed > 0) {
                        throw Problem.conflict("LATER_CHANGES", Map.of("rows", changed));
                    }
                })
                .replaceWithVoid();
    }

    /** The number in the first row; nothing for a procedure and for rows that are only locked. */
    private static Uni<Long> ask(String sql, UUID scenarioId, SqlConnection connection) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.of(scenarioId))
                .map(rows -> sql.equals(CHANGED) ? rows.iterator().next().getLong(0) : 0L);
    }

    private static boolean restsOnIt(Throwable failure) {
        return failure instanceof PgException broken && RESTS_ON_IT.contains(broken.getSqlState());
    }
}
