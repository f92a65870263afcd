package id.lincah.request;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.ForbiddenException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.StaleStateException;

/** What a failure means for the client. Anything not named here is our own fault: 500, and the client learns nothing. */
final class Faults {
    private static final int DEEPEST_CAUSE = 12;
    private static final Duration SOON = Duration.ofSeconds(2);

    private Faults() {}

    static Problem problem(Throwable failure, ProblemTexts texts) {
        return find(failure, Problem.class)
                .or(() -> find(failure, ConstraintViolationException.class).map(BodyFaults::of))
                .or(() -> DatabaseFault.in(failure).map(fault -> fault.problem(texts)))
                .or(() -> changedMeanwhile(failure))
                .or(() -> find(failure, JacksonException.class).map(BodyFaults::of))
                .or(() -> find(failure, ForbiddenException.class).map(e -> Problem.forbidden("FORBIDDEN")))
                .or(() -> find(failure, WebApplicationException.class).map(Faults::web))
                .or(() -> find(failure, IOException.class).map(e -> Problem.unavailable("TRY_AGAIN", SOON)))
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

    /** A parameter that cannot be read is reported as "not found" by the framework; in a query it is the client's 400. */
    private static Problem web(WebApplicationException failure) {
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            return Problem.of(404, "NOT_FOUND");
        }
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 404 -> Problem.notFound();
            case 400, 405, 406, 408, 413, 415 -> Problem.of(status, "HTTP_" + status);
            default -> status >= 500 ? Problem.of(500, "INTERNAL_ERROR") : Problem.of(status, "HTTP_" + status);
        };
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
