package id.lincah.orgstructure.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How rows are mended. Everything is taken over at once, then all rows are checked anew.
 *
 * @param accept suggested repairs
 * @param values what somebody wrote himself
 * @param withdraw repairs that are no longer wanted
 */
@Schema(
        examples =
                "{\"accept\":[{\"kind\":\"PARENT_SELF\",\"allOfKind\":true},{\"faultId\":17}],\"values\":[{\"sheet\":1,\"row\":12,\"column\":\"name\",\"value\":\"Bagian Umum\"}]}")
public record RepairRows(
        @Size(max = 5000) List<@NotNull @Valid Accepted> accept,
        @Size(max = 5000) List<@NotNull @Valid OwnValue> values,
        @Size(max = 5000) List<@NotNull @Valid Withdrawn> withdraw) {

    public RepairRows {
        accept = accept == null ? List.of() : accept;
        values = values == null ? List.of() : values;
        withdraw = withdraw == null ? List.of() : withdraw;
    }

    /** Either one fault or all of a kind. */
    public record Accepted(Long faultId, String kind, Boolean allOfKind) {
        @AssertTrue(message = "ONE_FAULT_OR_ALL_OF_KIND")
        @Schema(hidden = true)
        boolean isOneOrAll() {
            return faultId == null ? kind != null && Boolean.TRUE.equals(allOfKind) : kind == null && allOfKind == null;
        }
    }

    /** @param sheet its number; null when the job has only one */
    public record OwnValue(
            Integer sheet,
            @NotNull Long row,
            @NotNull String column,
            @NotNull @Size(max = 5000) String value) {}

    /**
     * All repairs of a kind of fault, or those of one row, or of one cell of it.
     *
     * @param column only with a row
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Withdrawn(String kind, Integer sheet, Long row, String column) {
        @AssertTrue(message = "KIND_OR_ROW")
        @Schema(hidden = true)
        boolean isKindOrRow() {
            return (kind == null) != (row == null);
        }
    }

    int size() {
        return accept.size() + values.size() + withdraw.size();
    }
}
