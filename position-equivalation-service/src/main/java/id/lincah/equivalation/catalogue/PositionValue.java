package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.spreadsheet.Cells;
import id.lincah.equivalation.spreadsheet.DatedRow;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Standing;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Job class (R17-17) and position allowance of a functional position at a level.
 *
 * @param jobClass 1 to 17; null when not known
 * @param monthlyAllowance whole rupiah; null when not known
 * @param national the nation's row, which holds where an agency has none of its own (R17-18)
 */
public record PositionValue(
        String functionalCode,
        FunctionalLevel level,
        Integer jobClass,
        Long monthlyAllowance,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        Standing standing,
        boolean national)
        implements DatedRow {
    static final List<String> COLUMNS = List.of(
            "functional_code",
            "level",
            "job_class",
            "monthly_allowance",
            "valid_from",
            "valid_to",
            "source",
            "standing");
    private static final int HIGHEST_CLASS = 17;
    private static final long MOST_RUPIAH = 1_000_000_000L;

    @Override
    public Object identity() {
        return key(functionalCode, level);
    }

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** An agency that set only a class keeps the nation's allowance, and the other way round. */
    PositionValue over(PositionValue nation) {
        return new PositionValue(
                functionalCode,
                level,
                jobClass == null ? nation.jobClass() : jobClass,
                monthlyAllowance == null ? nation.monthlyAllowance() : monthlyAllowance,
                validFrom,
                validTo,
                source,
                standing,
                false);
    }

    /** What a map of values is asked by. */
    public static String key(String functionalCode, FunctionalLevel level) {
        return functionalCode + '/' + level;
    }

    static PositionValue of(Cells cells, boolean national) {
        var from = cells.required("valid_from", LocalDate::parse);
        var to = cells.optional("valid_to", LocalDate::parse);
        cells.refuseReversed(from, to);
        var jobClass = cells.number("job_class", 1, HIGHEST_CLASS);
        var allowance = cells.number("monthly_allowance", 0, MOST_RUPIAH);
        if (jobClass == null && allowance == null) {
            cells.fault("job_class", "VALUE_REQUIRED", Map.of());
        }
        return new PositionValue(
                cells.required("functional_code"),
                cells.required("level", FunctionalLevel::valueOf),
                jobClass == null ? null : jobClass.intValue(),
                allowance,
                from,
                to,
                cells.required("source"),
                cells.required("standing", Standing::valueOf),
                national);
    }

    static PositionValue of(Row row) {
        return new PositionValue(
                row.getString("functional_code"),
                FunctionalLevel.valueOf(row.getString("level")),
                row.getInteger("job_class"),
                row.getLong("monthly_allowance"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_to"),
                row.getString("source"),
                Standing.valueOf(row.getString("standing")),
                row.getBoolean("national"));
    }

    JsonObject json() {
        return new JsonObject()
                .put("functional_code", functionalCode)
                .put("level", level.name())
                .put("job_class", jobClass)
                .put("monthly_allowance", monthlyAllowance)
                .put("valid_from", validFrom.toString())
                .put("valid_to", validTo == null ? null : validTo.toString())
                .put("source", source)
                .put("standing", standing.name());
    }

    List<Object> cells() {
        return Arrays.asList(functionalCode, level, jobClass, monthlyAllowance, validFrom, validTo, source, standing);
    }
}
