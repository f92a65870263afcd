package id.lincah.equivalation.income;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The question put to the income calculator: what a person gets a month before and after, without basic salary. */
public record IncomeComparisonRequest(
        @NotNull @Size(max = MOST) List<@NotNull @Valid Component> before,
        @NotNull @Size(max = MOST) List<@NotNull @Valid Component> after) {
    static final int MOST = 100;
    private static final long HIGHEST = 1_000_000_000_000L;

    /** One part of the income in whole rupiah a month. */
    public record Component(
            @NotBlank @Size(max = 100) @Schema(examples = "Tunjangan jabatan")
            String component,

            @NotNull @PositiveOrZero @Max(HIGHEST) @Schema(examples = "540000")
            Long amount) {}

    List<Long> amountsBefore() {
        return before.stream().map(Component::amount).toList();
    }

    List<Long> amountsAfter() {
        return after.stream().map(Component::amount).toList();
    }
}
