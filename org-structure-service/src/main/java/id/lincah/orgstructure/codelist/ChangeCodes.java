package id.lincah.orgstructure.codelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Codes are to be called otherwise, to begin or to end on a day; a record made before keeps the name of its time.
 *
 * @param source the regulation it rests on
 */
public record ChangeCodes(
        @NotNull @Schema(examples = "2027-01-01") LocalDate effectiveOn,

        @NotBlank @Size(max = 300) @Schema(examples = "PermenPANRB 1/2027")
        String source,

        @NotEmpty @Size(max = 5000) List<@NotNull @Valid Row> entries) {

    /**
     * One code.
     *
     * @param ends true when the code is no longer in use from that day on; names are left out then
     */
    @Schema(name = "CodeChange")
    public record Row(
            @NotBlank @Size(max = 60) @Schema(examples = "III/d")
            String code,

            @Size(max = 300) @Schema(examples = "Penata Tingkat I")
            String nameId,

            @Size(max = 300) @Schema(examples = "Penata Tingkat I")
            String nameEn,

            Map<String, Object> details,
            Boolean ends) {

        boolean isEnd() {
            return Boolean.TRUE.equals(ends);
        }

        boolean named() {
            return nameId != null && !nameId.isBlank() && nameEn != null && !nameEn.isBlank();
        }
    }
}
