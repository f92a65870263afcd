package id.lincah.performance.evaluation;

import id.lincah.request.Problem;

/** A period in a query: {@code ANNUAL}, {@code Q1} to {@code Q4}, {@code M01} to {@code M12}. */
public final class PeriodParam {
    private PeriodParam() {}

    /** The period asked for; null when none is. */
    public static Period read(String code) {
        return code == null
                ? null
                : Period.parse(code).orElseThrow(() -> Problem.badInput("?period", "UNKNOWN_PERIOD"));
    }
}
