package id.lincah.team.broken;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.function.Function;

/** Broken on purpose: the same by a method reference. */
public final class BorrowsAConnection {
    public Function<Pool, Uni<SqlConnection>> borrow() {
        return Pool::getConnection;
    }
}
