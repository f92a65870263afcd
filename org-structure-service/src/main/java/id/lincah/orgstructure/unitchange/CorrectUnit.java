package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.regulation.Echelon;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Correct what was recorded wrongly of one unit. Nothing happened on any day; the record was wrong.
 *
 * @param reason why the record was wrong; kept with what was believed before
 * @param remainsTo code of the unit to which its sub-units and held positions belonged on days that turn out not to be
 *     its own; null when there are none
 */
@Schema(examples = """
        {"reason": "The list carried old and new units side by side; this one began with Perda 11/2016",
         "remainsTo": "DIKBUDPORA",
         "periods": [{"from": "2021-01-01", "validFrom": "2022-01-03", "name": "Dinas Pendidikan dan Kebudayaan"}]}""")
public record CorrectUnit(
        @NotBlank @Size(max = 500) String reason,
        @Size(max = 300) String remainsTo,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Period> periods) {

    /**
     * What was true in one period; what is null was recorded rightly.
     *
     * @param from first day of the period as recorded
     * @param root it hung under nothing
     * @param validFrom its true first day; the period before it, if they touch, ends there
     * @param validTo the true first day after it, for a period that ended; the next one, if they touch, begins there
     * @param open it did not end at all
     */
    @Schema(name = "PeriodCorrection")
    public record Period(
            @NotNull LocalDate from,
            @Size(min = 1, max = 300) String name,
            @Size(min = 1, max = 100) String type,
            Echelon echelon,
            KeptSetting setting,
            @Size(max = 100) List<@NotBlank @Size(max = 300) String> functions,
            @Size(min = 1, max = 300) String parentCode,
            Boolean root,
            LocalDate validFrom,
            LocalDate validTo,
            Boolean open) {}
}
