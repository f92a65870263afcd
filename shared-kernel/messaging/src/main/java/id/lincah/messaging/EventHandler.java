package id.lincah.messaging;

import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * What a service does with an event. It runs inside the inbox's transaction, once per event and in order per aggregate,
 * as tenant {@link ReceivedEvent#agency()} with role {@code system}. It may be run again after a rollback, so it does
 * nothing but statements on the connection and calls on the unit.
 */
@FunctionalInterface
public interface EventHandler {
    /**
     * @return fails with {@link IllegalArgumentException}, {@link IllegalStateException} or a database constraint when the
     *     event cannot be applied now: its aggregate is parked and tried again, others go on
     */
    Uni<Void> apply(ReceivedEvent event, UnitOfWork unit, SqlConnection connection);
}
