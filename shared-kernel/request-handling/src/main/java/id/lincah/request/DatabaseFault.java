package id.lincah.request;

import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * An error of PostgreSQL, whether the plain client or Hibernate brought it, and what it means for the client.
 *
 * @param state SQLSTATE; empty when there is none
 * @param constraint name of the constraint that was broken; null when none was
 */
record DatabaseFault(String state, String constraint) {
    private static final Duration SOON = Duration.ofSeconds(2);

    static Optional<DatabaseFault> in(Throwable failure) {
        return Faults.find(failure, PgException.class)
                .map(e -> of(e.getSqlState(), e.getConstraint()))
                .or(() -> Faults.find(failure, JDBCException.class).map(e -> of(e.getSQLState(), constraint(e))));
    }

    private static DatabaseFault of(String state, String constraint) {
        return new DatabaseFault(state == null ? "" : state, constraint);
    }

    private static String constraint(JDBCException failure) {
        return failure instanceof ConstraintViolationException violation ? violation.getConstraintName() : null;
    }

    boolean isDeadlock() {
        return state.equals("40P01") || state.equals("40001");
    }

    Problem problem(ProblemTexts texts) {
        return switch (state) {
            case "23505", "23P01", "23503" -> conflict(texts);
            // Row security: the row is another agency's.
            case "42501" -> Problem.notFound();
            case "40P01", "40001", "55P03" -> Problem.unavailable("TRY_AGAIN", SOON);
            default -> byClass();
        };
    }

    private Problem byClass() {
        if (state.startsWith("22")) {
            return Problem.of(400, "INVALID_VALUE");
        }
        if (state.startsWith("08") || state.startsWith("57") || state.startsWith("53")) {
            return Problem.unavailable("TRY_AGAIN", SOON);
        }
        return Problem.of(500, "INTERNAL_ERROR");
    }

    /** A service gives a constraint its own sentence by a text whose key is the constraint's name in upper case. */
    private Problem conflict(ProblemTexts texts) {
        var code = constraint == null ? "" : constraint.toUpperCase(Locale.ROOT);
        return Problem.conflict(texts.knows(code) ? code : "CONFLICT");
    }
}
