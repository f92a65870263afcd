package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.CsvRow;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.EducationLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which list is in force when: {@code regulation/executor-decrees.csv}. */
public final class ExecutorDecrees {
    private static final String EXECUTORS = "PELAKSANA";

    private final DatedTable<ExecutorDecree> table;

    private ExecutorDecrees(DatedTable<ExecutorDecree> table) {
        this.table = table;
    }

    public static ExecutorDecrees read() {
        return new ExecutorDecrees(
                DatedTable.read("regulation/executor-decrees.csv", List.of("list"), ExecutorDecrees::row));
    }

    /** @return empty between two lists */
    public Optional<ExecutorDecree> on(LocalDate day) {
        return table.rowFor(day, EXECUTORS);
    }

    public boolean knows(String decree) {
        return table.rows().stream().anyMatch(row -> row.decree().equals(decree));
    }

    private static ExecutorDecree row(CsvRow row) {
        return new ExecutorDecree(
                row.text("decree"),
                row.optional("replaces").orElse(null),
                row.optionalDate("valid_from").orElse(null),
                row.optional("adjustment_years").map(Integer::valueOf).orElse(null),
                row.optional("heritage_years").map(Integer::valueOf).orElse(null),
                row.optional("heritage_minimum").map(EducationLevel::valueOf).orElse(null));
    }
}
