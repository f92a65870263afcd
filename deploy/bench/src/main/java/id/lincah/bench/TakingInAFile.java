package id.lincah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Positions of the large agency taken in as a job, from the upload to the last row, beside COPY of the same rows. */
final class TakingInAFile implements Measurement {
    private static final String SERVICE = "org-structure";

    private final String name;
    private final int rows;
    private final boolean workbook;

    TakingInAFile(String name, int rows, boolean workbook) {
        this.name = name;
        this.rows = rows;
        this.workbook = workbook;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String about() {
        return "%,d positions from %s, checked and loaded".formatted(rows, workbook ? "a workbook" : "CSV");
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        new Filling(bed).units();
        var file = Files.createTempFile("positions", workbook ? ".xlsx" : ".csv");
        try (var database = bed.database()) {
            if (workbook) {
                write(LargeAgency.positions(name, rows), file);
            } else {
                LargeAgency.positions(name, rows, file);
            }
            // First: afterwards the service would be telling others of every position, as it may be of earlier ones.
            bed.awaitTold(database);
            var copy = new CopyOfPositions(database);
            var alike = copy.intoTablesAlike(name, rows);
            var bare = copy.intoABareTable(name, rows);
            copy.forget();
            return figures(bed, file, alike, bare);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<Figure> figures(Bed bed, Path file, double alike, double bare) throws Exception {
        var job = new Job[1];
        var checked = Stopwatch.once(() -> {
            job[0] = Job.handIn(bed, workbook ? Job.WORKBOOK : Job.CSV, file);
            return job[0].await("CHECKED");
        });
        var loaded = checked
                + Stopwatch.once(() -> {
                    job[0].askForLoading();
                    return job[0].await("LOADED");
                });
        var memory = "%s: %,d MiB at most".formatted(about(), bed.mostResident(SERVICE));
        return List.of(
                Figure.alone(about() + ": until checked", checked),
                new Figure(memory, loaded, alike, "COPY into tables with the same rules"),
                new Figure(about(), loaded, bare, "COPY into a bare table"));
    }

    private static void write(List<List<String>> rows, Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("Jabatan");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }
}
