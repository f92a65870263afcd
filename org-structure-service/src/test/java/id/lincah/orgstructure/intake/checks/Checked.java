package id.lincah.orgstructure.intake.checks;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.spreadsheet.ColumnGuess;
import id.lincah.orgstructure.spreadsheet.SpreadsheetFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A file with what the checks say of it; accepts suggestions and checks again. */
record Checked(List<IntakeRow> rows, List<CellFault> faults) {
    static final LocalDate DAY = LocalDate.of(2024, 7, 6);

    static Checked file(Path file) {
        var rows = new ArrayList<IntakeRow>();
        var spreadsheet = SpreadsheetFile.open(file);
        for (var outline : spreadsheet.outlines()) {
            var mapping = ColumnGuess.of(outline).mapping();
            spreadsheet.read(
                    outline.sheet(),
                    row -> rows.add(new IntakeRow(mapping.dataset(), row.sheet(), row.number(), mapping.cells(row))));
        }
        return of(rows, Map.of(), StoredStructure.empty());
    }

    static Checked resource(String name) {
        try (var in = Checked.class.getClassLoader().getResourceAsStream(name)) {
            var copy = Files.createTempFile("lincah", ".csv");
            Files.write(copy, in.readAllBytes());
            return file(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Checked of(List<IntakeRow> rows) {
        return of(rows, Map.of(), StoredStructure.empty());
    }

    /** All rows are one stretch. */
    static Checked of(List<IntakeRow> rows, Map<String, StoredStructure.Unit> units, StoredStructure stored) {
        var checks = new IntakeChecks(DAY, DAY, units);
        var neighbours = new Neighbours(stored);
        rows.forEach(row -> {
            checks.survey(row);
            neighbours.add(RowKeys.of(row));
        });
        var faults = new ArrayList<CellFault>();
        rows.forEach(row -> checks.check(row, neighbours, faults::add));
        return new Checked(rows, faults);
    }

    static IntakeRow row(Dataset dataset, long number, String... cells) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            named.put(dataset.columns().get(i), cells[i]);
        }
        return new IntakeRow(dataset, "Lembar", number, named);
    }

    Map<String, Long> counts() {
        return faults.stream().collect(Collectors.groupingBy(CellFault::code, TreeMap::new, Collectors.counting()));
    }

    List<CellFault> of(String code) {
        return faults.stream().filter(fault -> fault.code().equals(code)).toList();
    }

    List<CellFault> errors() {
        return faults.stream()
                .filter(fault -> fault.severity() == FaultSeverity.ERROR)
                .toList();
    }

    /** Every suggestion accepted, in the order in which they build on each other. */
    Checked repaired() {
        var repairs = faults.stream()
                .filter(fault -> fault.suggestion() != null)
                .sorted(Comparator.comparing(
                        (CellFault fault) -> fault.suggestion().kind()))
                .collect(Collectors.groupingBy(fault -> fault.sheet() + ":" + fault.row()));
        var mended = new ArrayList<IntakeRow>();
        for (var row : rows) {
            var own = repairs.getOrDefault(row.sheet() + ":" + row.number(), List.of());
            if (own.stream().noneMatch(fault -> fault.suggestion().removesRow())) {
                mended.add(mended(row, own));
            }
        }
        return of(mended, Map.of(), StoredStructure.empty());
    }

    private static IntakeRow mended(IntakeRow row, List<CellFault> faults) {
        var cells = new HashMap<>(row.cells());
        faults.forEach(fault -> cells.compute(
                fault.column(), (column, cell) -> fault.suggestion().apply(cell)));
        return new IntakeRow(row.dataset(), row.sheet(), row.number(), cells);
    }

    Map<String, String> column(String key, String value) {
        return rows.stream().collect(Collectors.toMap(row -> row.text(key), row -> row.text(value)));
    }
}
