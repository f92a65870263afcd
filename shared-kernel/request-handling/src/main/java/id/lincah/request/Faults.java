package id.lincah.request;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.hibernate.StaleStateException;

/** What a failure means for the client. Anything not named here is our own fault: 500, and the client learns nothing. */
final class Faults {
    private static final int DEEPEST_CAUSE = 12;
    private static final Duration SOON = Duration.ofSeconds(2);

    private Faults() {}

    /** @param query values of the request's query parameters */
    static Problem problem(Throwable failure, ProblemTexts texts, Collection<String> query) {
        return find(failure, Problem.class)
                .or(() -> find(failure, ConstraintViolationException.class).map(BodyFaults::of))
                .or(() -> DatabaseFault.in(failure).map(fault -> fault.problem(texts)))
                .or(() -> changedMeanwhile(failure))
                .or(() -> find(failure, JacksonException.class).map(BodyFaults::of))
                .or(() -> find(failure, ForbiddenException.class).map(e -> Problem.forbidden("FORBIDDEN")))
                .or(() -> find(failure, WebApplicationException.class).map(e -> web(e, query)))
                .or(() -> isOfTheLine(failure) ? Optional.of(Problem.unavailable("TRY_AGAIN", SOON)) : Optional.empty())
                .orElseGet(() -> Problem.of(500, "INTERNAL_ERROR"));
    }

    /** Worth trying again at once: the database chose this transaction as the victim. */
    static boolean isDeadlock(Throwable failure) {
        return DatabaseFault.in(failure).map(DatabaseFault::isDeadlock).orElse(false);
    }

    private static Optional<Problem> changedMeanwhile(Throwable failure) {
        return find(failure, OptimisticLockException.class).isPresent()
                        || find(failure, StaleStateException.class).isPresent()
                ? Optional.of(Problem.preconditionFailed())
                : Optional.empty();
    }

    private static boolean isOfTheLine(Throwable failure) {
        return find(failure, IOException.class).isPresent()
                || find(failure, VertxException.class).isPresent()
                || find(failure, NoStackTraceThrowable.class).isPresent();
    }

    private static Problem web(WebApplicationException failure, Collection<String> query) {
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 404 ->
                unreadable(failure.getCause(), query) ? Problem.badInput("?", "WRONG_SHAPE") : Problem.notFound();
            case 400, 405, 406, 408, 413, 415 -> Problem.of(status, "HTTP_" + status);
            default -> Problem.of(status >= 500 ? 500 : status, status >= 500 ? "INTERNAL_ERROR" : "HTTP_" + status);
        };
    }

    /** The framework says "not found" of a query parameter, too, that it cannot read; the fault then quotes its value. */
    private static boolean unreadable(Throwable cause, Collection<String> query) {
        return cause != null
                && cause.toString() != null
                && query.stream()
                        .anyMatch(value -> !value.isEmpty() && cause.toString().contains(value));
    }

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        var at = failure;
        for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++, at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
