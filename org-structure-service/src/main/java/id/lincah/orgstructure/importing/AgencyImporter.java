package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Agencies: the public register, kept by the ministry. Not dated: an agency code is never reused. */
@ApplicationScoped
class AgencyImporter implements Importer {
    private static final String STORED = "select code, parent_code, name, kind, type, echelon from agency";

    @Override
    public Dataset dataset() {
        return Dataset.AGENCIES;
    }

    @Override
    public Uni<ImportPlan> plan(
            List<ImportLine> lines,
            String agency,
            LocalDate effectiveOn,
            Pending pending,
            Faults faults,
            SqlConnection connection) {
        return connection.query(STORED).execute().map(result -> {
            var stored = new HashMap<String, Map<String, String>>();
            result.forEach(row -> stored.put(row.getString(0), cells(row)));
            return compare(lines.stream().map(AgencyRow::of).toList(), stored, effectiveOn, faults);
        });
    }

    private static Map<String, String> cells(Row row) {
        return AgencyRow.named(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    private static ImportPlan compare(
            List<AgencyRow> rows, Map<String, Map<String, String>> stored, LocalDate effectiveOn, Faults faults) {
        var tree = new CodeTree(faults, stored.keySet());
        rows.forEach(row -> tree.add(row.row(), row.code(), row.parentCode()));
        stored.forEach((code, old) -> tree.stored(code, old.get("parent_code")));
        tree.check();
        if (faults.any()) {
            return new AgencyPlan(effectiveOn, Map.of(), List.of(), List.of(), List.of());
        }
        var known = rows.stream().collect(Collectors.partitioningBy(row -> stored.containsKey(row.code())));
        var same = known.get(true).stream()
                .collect(Collectors.partitioningBy(row -> row.named().equals(stored.get(row.code()))));
        return new AgencyPlan(effectiveOn, stored, known.get(false), same.get(false), same.get(true));
    }
}
