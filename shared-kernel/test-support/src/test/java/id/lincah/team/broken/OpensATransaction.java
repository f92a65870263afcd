package id.lincah.team.broken;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

/** Broken on purpose: goes past the tenant. */
public final class OpensATransaction {
    public Uni<Integer> count(Pool pool) {
        return pool.withTransaction(connection -> Uni.createFrom().item(1));
    }
}
