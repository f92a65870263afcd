package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Agencies: the public register, kept by the ministry. Not dated: an agency code is never reused. */
@ApplicationScoped
class AgencyImporter implements Importer {
    private static final String STORED = "select code, parent_code, name, kind, type, echelon from agency";

    private record Stored(String parentCode, String name, String kind, String type, String echelon) {
        static Stored of(Row row) {
            return new Stored(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        }

        boolean same(AgencyRow row) {
            return Objects.equals(parentCode, row.parentCode())
                    && name.equals(row.name())
                    && kind.equals(row.kind().name())
                    && type.equals(row.type())
                    && Objects.equals(echelon, row.echelon());
        }
    }

    @Override
    public Dataset dataset() {
        return Dataset.AGENCIES;
    }

    @Override
    public Uni<ImportPlan> plan(
            List<ImportLine> lines, String agency, LocalDate effectiveOn, Faults faults, SqlConnection connection) {
        return connection.query(STORED).execute().map(result -> {
            var stored = new HashMap<String, Stored>();
            result.forEach(row -> stored.put(row.getString(0), Stored.of(row)));
            return compare(lines.stream().map(AgencyRow::of).toList(), stored, effectiveOn, faults);
        });
    }

    private static ImportPlan compare(
            List<AgencyRow> rows, Map<String, Stored> stored, LocalDate effectiveOn, Faults faults) {
        var tree = new CodeTree(faults, stored.keySet());
        rows.forEach(row -> tree.add(row.row(), row.code(), row.parentCode()));
        stored.forEach((code, old) -> tree.stored(code, old.parentCode()));
        tree.check();
        if (faults.any()) {
            return new AgencyPlan(effectiveOn, List.of(), 0, 0);
        }
        var touched = rows.stream()
                .filter(row -> !stored.containsKey(row.code())
                        || !stored.get(row.code()).same(row))
                .toList();
        int created = (int)
                touched.stream().filter(row -> !stored.containsKey(row.code())).count();
        return new AgencyPlan(effectiveOn, touched, created, rows.size() - touched.size());
    }
}
