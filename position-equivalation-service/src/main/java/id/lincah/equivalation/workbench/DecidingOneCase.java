package id.lincah.equivalation.workbench;

import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One case in the version its reader saw: the suggestion he accepts is the one he read. */
@ApplicationScoped
public class DecidingOneCase {
    private static final String VERSION =
            "select version from equivalation_case where agency_id = $1 and id = $2 for update";

    /** The case that was decided. */
    public record DecidedCase(UUID id) {}

    private final DecidingCases deciding;

    DecidingOneCase(DecidingCases deciding) {
        this.deciding = deciding;
    }

    /** @throws Problem 404 when absent or another agency's, 412 when somebody changed it since */
    public Uni<Answer> decide(UUID id, DecideCase command, UnitOfWork work, SqlConnection db) {
        return version(id, work, db)
                .invoke(work::requireVersion)
                .chain(seen -> deciding.decide(command.over(id), work, db))
                .chain(decided -> version(id, work, db))
                .map(now -> Answer.ok(new DecidedCase(id), now));
    }

    private static Uni<Long> version(UUID id, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(VERSION)
                .execute(Tuple.of(work.caller().agency(), id))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.notFound();
                    }
                    return rows.iterator().next().getLong("version");
                });
    }
}
