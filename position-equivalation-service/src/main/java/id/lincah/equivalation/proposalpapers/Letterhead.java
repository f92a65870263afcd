package id.lincah.equivalation.proposalpapers;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who writes to whom, under which number.
 *
 * @param signerNumber employee number of who signs, or a dash for an elected head
 * @param decreeNumber number the draft decrees get until the proposal is appointed; may wait
 */
@Schema(
        examples =
                "{\"agencyName\": \"Pemerintah Provinsi Jawa Timur\", \"addressee\": \"Menteri Dalam Negeri di Jakarta\","
                        + " \"letterNumber\": \"800/1234/204/2021\", \"letterOn\": \"2021-06-28\", \"place\": \"Surabaya\","
                        + " \"signerOffice\": \"Gubernur Jawa Timur\", \"signerName\": \"Nama Pejabat\","
                        + " \"signerNumber\": \"-\", \"decreeNumber\": \"821.2/1/2021\"}")
public record Letterhead(
        @NotBlank @Size(max = MAX) String agencyName,
        @NotBlank @Size(max = MAX) String addressee,
        @NotBlank @Size(max = MAX) String letterNumber,
        @NotNull LocalDate letterOn,
        @NotBlank @Size(max = MAX) String place,
        @NotBlank @Size(max = MAX) String signerOffice,
        @NotBlank @Size(max = MAX) String signerName,
        @NotBlank @Size(max = MAX) String signerNumber,
        @Size(max = MAX) String decreeNumber) {
    private static final int MAX = 200;

    static Letterhead of(Row row) {
        return new Letterhead(
                row.getString("agency_name"),
                row.getString("addressee"),
                row.getString("letter_number"),
                row.getLocalDate("letter_on"),
                row.getString("place"),
                row.getString("signer_office"),
                row.getString("signer_name"),
                row.getString("signer_number"),
                row.getString("head_decree"));
    }
}
