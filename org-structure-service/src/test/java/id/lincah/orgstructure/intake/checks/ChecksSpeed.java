package id.lincah.orgstructure.intake.checks;

import id.lincah.orgstructure.spreadsheet.ColumnGuess;
import id.lincah.orgstructure.spreadsheet.SpreadsheetFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.Workbook;

/**
 * Prints how much processor time reading and checking takes and how much memory stays in use: 30,000 positions with their units in XLSX,
 * 1,000,000 units in CSV. To be run by hand; nothing is asserted on time.
 */
public final class ChecksSpeed {
    private static final int UNITS_IN_WORKBOOK = 5_000;
    private static final int POSITIONS = 30_000;
    private static final int CSV_ROWS = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    private ChecksSpeed() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("lincah-speed");
        measure("XLSX, 5,000 units and 30,000 positions", workbook(folder));
        measure("XLSX again, machine warm", workbook(folder));
        measure("CSV, 1,000,000 units", csv(folder));
    }

    private static void measure(String what, Path file) {
        long start = processorTime();
        var spreadsheet = SpreadsheetFile.open(file);
        long opened = processorTime();
        var checks = new IntakeChecks(DAY, DAY, Map.of());
        // A job looks its doubles up page by page; here the whole file is one page.
        var neighbours = new Neighbours(StoredStructure.empty());
        var rows = new long[2];
        each(spreadsheet, (row, number) -> {
            checks.survey(row);
            neighbours.add(RowKeys.of(row));
            rows[0]++;
        });
        long surveyed = processorTime();
        each(spreadsheet, (row, number) -> checks.check(row, neighbours, fault -> rows[1]++));
        long checked = processorTime();
        System.gc();
        long kept = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%s: %d rows, %d faults; guard %.2f, survey %.2f, check %.2f processor seconds; file %d kB, kept after"
                        + " it %d MB%n",
                what,
                rows[0],
                rows[1],
                seconds(start, opened),
                seconds(opened, surveyed),
                seconds(surveyed, checked),
                file.toFile().length() / 1024,
                kept >> 20);
        java.lang.ref.Reference.reachabilityFence(checks);
    }

    private static void each(SpreadsheetFile file, BiConsumer<IntakeRow, Long> visitor) {
        for (var outline : file.outlines()) {
            var mapping = ColumnGuess.of(outline).mapping();
            file.read(
                    outline.sheet(),
                    row -> visitor.accept(
                            new IntakeRow(mapping.dataset(), row.sheet(), row.number(), mapping.cells(row)),
                            row.number()));
        }
    }

    /** Seconds of the processor, so that a busy machine doesn't distort the figures. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static Path workbook(Path folder) throws IOException {
        var file = folder.resolve("struktur.xlsx");
        try (var out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "Lincah", "1.0");
            var units = workbook.newWorksheet("Unit");
            write(units, 0, "Kode Unit", "Kode Induk", "Nama Unit", "Jenis", "Eselon");
            for (int i = 0; i < UNITS_IN_WORKBOOK; i++) {
                write(
                        units,
                        i + 1,
                        unit(i),
                        i == 0 ? "" : unit(i / 10),
                        "Bidang Nomor " + i,
                        i == 0 ? "INSTANSI" : "BIDANG",
                        "");
            }
            var positions = workbook.newWorksheet("Jabatan");
            write(positions, 0, "Kode Jabatan", "Kode Unit", "Nama Jabatan", "Jenis Jabatan", "Eselon", "Pimpinan");
            for (int i = 0; i < POSITIONS; i++) {
                write(
                        positions,
                        i + 1,
                        "J" + i,
                        unit(i % UNITS_IN_WORKBOOK),
                        "Analis Kebijakan Nomor " + i,
                        "FUNGSIONAL",
                        "",
                        "false");
            }
            workbook.finish();
        }
        return file;
    }

    private static void write(org.dhatim.fastexcel.Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    private static Path csv(Path folder) throws IOException {
        var file = folder.resolve("unit.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("unit_code,parent_code,name,type,echelon\n");
            for (int i = 0; i < CSV_ROWS; i++) {
                out.write(unit(i) + "," + (i == 0 ? "" : unit(i / 10)) + ",Unit Kerja Nomor " + i + ","
                        + (i == 0 ? "INSTANSI" : "BIDANG") + ",\n");
            }
        }
        return file;
    }

    private static String unit(int i) {
        return String.format(Locale.ROOT, "U%08d", i);
    }
}
