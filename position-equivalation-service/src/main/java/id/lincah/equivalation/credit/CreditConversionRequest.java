package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.ConversionRow;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PerformancePredicate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The question put to the conversion calculator. */
public record CreditConversionRequest(
        @NotNull FunctionalLevel level,
        @NotNull @Size(max = MAX_ROWS) List<@NotNull @Valid Row> rows) {
    private static final int MAX_ROWS = 1_000;

    /** One period; {@code fromMonth} is January when left out, {@code predicate} null when the rating is missing. */
    public record Row(
            @NotNull @Min(1900) @Max(2999) Integer year,
            Integer fromMonth,
            @NotNull Integer months,
            PerformancePredicate predicate) {
        ConversionRow toRule() {
            return new ConversionRow(year, fromMonth == null ? 1 : fromMonth, months, predicate);
        }
    }

    List<ConversionRow> toRules() {
        return rows.stream().map(Row::toRule).toList();
    }
}
