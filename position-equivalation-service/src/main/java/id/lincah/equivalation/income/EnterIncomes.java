package id.lincah.equivalation.income;

import id.lincah.equivalation.income.rules.IncomeComponent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Components of income, each from a day on; all of them or none. */
public record EnterIncomes(
        @NotNull @Size(min = 1, max = EnterIncomes.MOST) List<@NotNull @Valid Item> items) {
    static final int MOST = 5_000;
    static final long HIGHEST = 1_000_000_000_000L;

    /** Whole rupiah a month, until the next amount of the same component; zero ends it. */
    public record Item(
            @NotNull @Schema(examples = "01931f2e-0000-7000-8000-000000000001")
            UUID personId,

            @NotNull @Schema(examples = "AFTER") IncomeSide side,

            @NotNull @Schema(examples = "REGIONAL_INCOME") IncomeComponent component,

            @NotNull @Schema(examples = "2022-01-01") LocalDate validFrom,

            @NotNull @PositiveOrZero @Max(HIGHEST) @Schema(examples = "4200000")
            Long monthlyRupiah,

            @NotBlank @Size(max = 200) @Schema(examples = "Pergub 5/2022")
            String documentNumber) {}
}
