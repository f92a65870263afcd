package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.request.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the sheets and columns are.
 *
 * @param sheets those that differ from the proposal; null or empty: all as proposed
 */
@Schema(
        examples =
                "{\"sheets\":[{\"sheet\":1,\"dataset\":\"UNITS\",\"columns\":[{\"header\":\"Kode\",\"fills\":\"unit_code\"},{\"header\":\"Nama\",\"fills\":\"name\"}]}]}")
public record ConfirmColumns(List<@NotNull @Valid Sheet> sheets) {
    /**
     * @param dataset null: the sheet is left aside
     * @param columns those not named are left aside; null: as proposed
     */
    public record Sheet(@NotNull Integer sheet, Dataset dataset, List<@NotNull @Valid Column> columns) {
        /** For each column of the sheet what it fills. */
        List<String> inOrderOf(IntakeSheet stored, String place, List<Violation> faults) {
            var fills = new HashMap<String, String>();
            columns.forEach(column -> fills.put(column.header(), column.fills() == null ? "" : column.fills()));
            fills.keySet().stream()
                    .filter(header -> !stored.header().contains(header))
                    .forEach(header -> faults.add(new Violation(place + ", header " + header, "COLUMN_UNKNOWN")));
            return stored.header().stream()
                    .map(header -> fills.getOrDefault(header, ""))
                    .toList();
        }
    }

    /** @param fills column of the dataset; null: left aside */
    public record Column(@NotNull String header, String fills) {}
}
