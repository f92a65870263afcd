package id.lincah.orgstructure.importing;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays rows over what is stored, for a job that takes the good ones and sets the bad apart. The same importers as for a
 * plain import decide what is good, so that there is one truth.
 */
@ApplicationScoped
public class Laying {
    /**
     * One row.
     *
     * @param place whatever tells it apart from the others; faults and differences name it
     * @param cells by column; a column the file lacks is absent
     */
    public record Row(long place, Map<String, String> cells) {}

    /** What is wrong with a row, in the words of a plain import. */
    public record Fault(long place, String column, String code, Map<String, Object> details) {
        static Fault of(Faults.Fault fault) {
            return new Fault(fault.row(), fault.column(), fault.code(), fault.details());
        }
    }

    private final Map<Dataset, Importer> importers = new EnumMap<>(Dataset.class);

    Laying(@All List<Importer> importers) {
        importers.forEach(importer -> this.importers.put(importer.dataset(), importer));
    }

    /**
     * Sets apart rows with a fault, and then those that lean on them, until the rest has none.
     *
     * @param agency whose structure it is
     * @param effectiveOn the day from which the rows are true
     */
    public Uni<Laid> lay(
            Dataset dataset,
            List<Row> rows,
            String agency,
            LocalDate effectiveOn,
            Pending pending,
            SqlConnection connection) {
        return lay(dataset, rows, agency, effectiveOn, pending, connection, new ArrayList<>());
    }

    private Uni<Laid> lay(
            Dataset dataset,
            List<Row> rows,
            String agency,
            LocalDate effectiveOn,
            Pending pending,
            SqlConnection connection,
            List<Fault> apart) {
        var faults = new Faults();
        return importers
                .get(dataset)
                .plan(lines(rows, faults), agency, effectiveOn, pending, faults, connection)
                .flatMap(plan -> {
                    if (!faults.any()) {
                        return Uni.createFrom().item(new Laid(plan, List.copyOf(apart)));
                    }
                    faults.list().forEach(fault -> apart.add(Fault.of(fault)));
                    var rest = without(rows, faults);
                    return lay(dataset, rest, agency, effectiveOn, pending, connection, apart);
                });
    }

    private static List<ImportLine> lines(List<Row> rows, Faults faults) {
        return rows.stream()
                .map(row -> new ImportLine(row.place(), row.cells(), faults))
                .toList();
    }

    private static List<Row> without(List<Row> rows, Faults faults) {
        Set<Long> bad = faults.list().stream().map(Faults.Fault::row).collect(Collectors.toSet());
        return rows.stream().filter(row -> !bad.contains(row.place())).toList();
    }
}
