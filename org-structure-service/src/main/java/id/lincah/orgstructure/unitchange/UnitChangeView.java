package id.lincah.orgstructure.unitchange;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of units as an act: who ordered what, and what it came down to.
 *
 * @param changes as they were commanded; null in a list
 * @param report what they did; null in a list
 */
public record UnitChangeView(
        UUID id,
        String agency,
        LocalDate effectiveOn,
        String basis,
        int changeCount,
        String madeBy,
        OffsetDateTime madeAt,
        String withdrawnBy,
        OffsetDateTime withdrawnAt,

        @JsonRawValue @Schema(implementation = UnitChange[].class)
        String changes,

        @JsonRawValue @Schema(implementation = ChangeReport.class)
        String report) {
    static final String LIST = """
            c.id, c.agency_id, c.effective_on, c.basis, jsonb_array_length(c.changes -> 'changes'), c.made_by, c.made_at,
            c.withdrawn_by, c.withdrawn_at, c.version\s""";
    static final String ONE = LIST + ", (c.changes -> 'changes')::text, c.report::text ";
    static final List<String> CSV =
            List.of("id", "effective_on", "basis", "changes", "made_by", "made_at", "withdrawn_by", "withdrawn_at");

    static UnitChangeView listed(Row row) {
        return of(row, null, null);
    }

    static UnitChangeView whole(Row row) {
        return of(row, row.getString(10), row.getString(11));
    }

    private static UnitChangeView of(Row row, String changes, String report) {
        return new UnitChangeView(
                row.getUUID(0),
                row.getString(1),
                row.getLocalDate(2),
                row.getString(3),
                row.getInteger(4),
                row.getString(5),
                row.getOffsetDateTime(6),
                row.getString(7),
                row.getOffsetDateTime(8),
                changes,
                report);
    }

    List<Object> cells() {
        return Arrays.asList(id, effectiveOn, basis, changeCount, madeBy, madeAt, withdrawnBy, withdrawnAt);
    }
}
