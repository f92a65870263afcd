package id.lincah.messaging;

import io.vertx.pgclient.PgException;
import java.util.Set;

/** Tells trouble that passes (database, network) from an event that cannot be applied. */
final class Trouble {
    private static final int DEEPEST_CAUSE = 12;
    /** Connection, rollback, resources, lock timeout, operator, system, internal. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "25", "40", "53", "55", "57", "58", "XX");

    private Trouble() {}

    static boolean passes(Throwable failure) {
        var at = failure;
        for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++, at = at.getCause()) {
            if (at instanceof PgException error) {
                var state = error.getSqlState();
                return state == null || PASSING_CLASSES.contains(state.substring(0, Math.min(2, state.length())));
            }
            if (isOfTheLine(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTheLine(Throwable failure) {
        return failure instanceof java.io.IOException
                || failure instanceof io.vertx.core.VertxException
                || failure instanceof io.vertx.core.impl.NoStackTraceThrowable
                || failure instanceof io.smallrye.mutiny.TimeoutException
                || failure instanceof java.util.concurrent.TimeoutException
                || failure instanceof java.util.concurrent.CancellationException;
    }

    /** Short and without what the event says: it is shown to operators. */
    static String inWords(Throwable failure) {
        if (failure instanceof PgException error) {
            return "SQLSTATE " + error.getSqlState()
                    + (error.getConstraint() == null ? "" : " " + error.getConstraint());
        }
        var name = failure.getClass().getSimpleName();
        var message = failure.getMessage();
        return message == null ? name : name + ": " + message.substring(0, Math.min(200, message.length()));
    }
}
