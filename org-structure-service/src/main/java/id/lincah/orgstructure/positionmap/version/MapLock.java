package id.lincah.orgstructure.positionmap.version;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** Maps of one agency are enacted and revoked one after the other, so that two never hold for the same part. */
final class MapLock {
    private static final String TAKE = "select pg_advisory_xact_lock(hashtextextended('position-map:' || $1, 0))::text";

    private MapLock() {}

    static Uni<Void> take(String agency, SqlConnection connection) {
        return connection.preparedQuery(TAKE).execute(Tuple.of(agency)).replaceWithVoid();
    }
}
