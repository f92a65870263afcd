package id.lincah.request;

import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** What an error of PostgreSQL means for the client, by SQLSTATE. */
final class DatabaseFaults {
    private static final Duration SOON = Duration.ofSeconds(2);

    private DatabaseFaults() {}

    static Problem of(PgException error, ProblemTexts texts) {
        var state = error.getSqlState() == null ? "" : error.getSqlState();
        return switch (state) {
            case "23505", "23P01", "23503" -> conflict(error.getConstraint(), texts);
            // Row security: the row is another agency's.
            case "42501" -> Problem.notFound();
            case "40P01", "40001", "55P03", "57014", "53300" -> Problem.unavailable("TRY_AGAIN", SOON);
            default -> byClass(state);
        };
    }

    private static Problem byClass(String state) {
        if (state.startsWith("22")) {
            return Problem.of(400, "INVALID_VALUE");
        }
        if (state.startsWith("08") || state.startsWith("57") || state.startsWith("53")) {
            return Problem.unavailable("TRY_AGAIN", SOON);
        }
        return Problem.of(500, "INTERNAL_ERROR");
    }

    /** A service gives a constraint its own sentence by a text whose key is the constraint's name in upper case. */
    private static Problem conflict(String constraint, ProblemTexts texts) {
        var code = constraint == null ? "" : constraint.toUpperCase(Locale.ROOT);
        return Problem.conflict(texts.knows(code) ? code : "CONFLICT", Map.of());
    }
}
