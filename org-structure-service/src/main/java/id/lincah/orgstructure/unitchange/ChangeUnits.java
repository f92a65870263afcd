package id.lincah.orgstructure.unitchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Change units from a day on: one decree with all it orders, in its order. What held until that day stays on record.
 *
 * @param effectiveOn first day of the new structure; may lie in the future
 * @param basis the decree or the reason; null when there is none to name
 */
@Schema(examples = """
        {"effectiveOn": "2027-01-01", "basis": "Perda 4/2026", "changes": [
          {"kind": "CREATE", "code": "DPUPR", "parentCode": "SETDA", "name": "Dinas Pekerjaan Umum dan Perumahan",
           "type": "DINAS", "echelon": "II.a"},
          {"kind": "MERGE", "unitCodes": ["DPU", "DPR"], "intoCode": "DPUPR", "headPosition": "END"},
          {"kind": "RENAME", "unitCode": "BKD", "name": "Badan Kepegawaian dan Pengembangan SDM"}]}""")
public record ChangeUnits(
        @NotNull LocalDate effectiveOn,
        @Size(max = 500) String basis,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid UnitChange> changes) {}
