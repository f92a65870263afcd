package id.lincah.equivalation.creditdecision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Determinations of one period, for one person or for many: all of it or nothing.
 *
 * @param signerNumber employee number of who signs, or a dash for an elected head
 */
@Schema(examples = """
                {"periodFrom":"2025-01-01","periodTo":"2025-12-31","issuedOn":"2026-01-20",
                 "agencyName":"Pemerintah Provinsi Jawa Timur","place":"Surabaya","signerOffice":"Sekretaris Daerah",
                 "signerName":"Nama Pejabat","signerNumber":"-",
                 "items":[{"personId":"0199e6c0-0000-7000-8000-000000000001","number":"800/PAK/1/2026"}]}""")
public record IssueDecisions(
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = MAX) String agencyName,
        @NotBlank @Size(max = MAX) String place,
        @NotBlank @Size(max = MAX) String signerOffice,
        @NotBlank @Size(max = MAX) String signerName,
        @NotBlank @Size(max = MAX) String signerNumber,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items) {
    private static final int MAX = 200;

    /** One of them under its own number. */
    public record Item(
            @NotNull UUID personId,
            @NotBlank @Size(max = MAX) String number) {}
}
