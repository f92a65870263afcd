package id.lincah.equivalation.equivalationcase;

import id.lincah.regulation.PositionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Judge every mapped case as of a day.
 *
 * @param referenceDate the intended effective date (TMT) of the equivalation
 * @param regionalIncome additional income by kind of position; for a kind left out counts what was entered for each official
 */
public record AlignCases(
        @NotNull LocalDate referenceDate,
        @NotNull @Size(max = 20) List<@NotNull @Valid RegionalIncome> regionalIncome) {
    private static final long MAX_RUPIAH = 1_000_000_000_000L;

    /** Whole rupiah a month, in the old and in the new position. */
    public record RegionalIncome(
            @NotNull PositionKind positionKind,
            @NotNull @Min(0) @Max(MAX_RUPIAH) Long before,
            @NotNull @Min(0) @Max(MAX_RUPIAH) Long after) {}

    /** Empty: what was entered for each official counts. */
    Optional<RegionalIncome> incomeOf(PositionKind kind) {
        return regionalIncome.stream()
                .filter(income -> income.positionKind() == kind)
                .findFirst();
    }
}
