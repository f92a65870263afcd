package id.lincah.equivalation.creditdecision;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A row of the account as a determination needs it. A counter-row belongs to the line of the row it takes back.
 *
 * @param line kind of credit it counts for
 * @param kind its own kind
 */
record CreditedRow(String line, String kind, JsonObject stored) {
    private static final String CORRECTION = "CORRECTION";

    static CreditedRow of(JsonObject stored) {
        return new CreditedRow(line(stored), stored.getString("kind"), stored);
    }

    /** AKP-10: what an earlier account brought is told apart from a base credit. */
    private static String line(JsonObject stored) {
        var kind = stored.getString("line");
        return kind.equals("BASE") && "AKP-10".equals(stored.getString("lineRule")) ? "EARLIER_ACCOUNT" : kind;
    }

    String level() {
        return stored.getString("level");
    }

    BigDecimal credit() {
        return new BigDecimal(stored.getString("credit"));
    }

    /** Credit of a period counts when the period ends, everything else on its own day. */
    LocalDate day() {
        var year = stored.getInteger("year");
        return year == null
                ? LocalDate.parse(stored.getString("on"))
                : YearMonth.of(year, stored.getInteger("last")).atEndOfMonth();
    }

    DecisionContent.Row row() {
        return new DecisionContent.Row(
                day(), kind, stored.getString("rule"), period(), stored.getString("predicate"), source(), credit());
    }

    private String period() {
        var year = stored.getInteger("year");
        return year == null ? null : stored.getInteger("months") + "/12 " + year;
    }

    private String source() {
        var document = stored.getString("document");
        if (document != null) {
            return document;
        }
        return kind.equals(CORRECTION) && stored.getString("reason") != null
                ? stored.getString("reason")
                : stored.getString("source");
    }
}
