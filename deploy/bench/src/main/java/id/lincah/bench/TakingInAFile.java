package id.lincah.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.postgresql.PGConnection;

/** Positions of the large agency taken in as a job, from the upload to the last row, beside COPY of the same rows. */
final class TakingInAFile implements Measurement {
    private static final String INTAKES = Bed.API + "/intakes";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TABLE = """
            create temp table bench_position (position_code text, unit_code text, title text, kind text, echelon text,
              head text)
            """;
    private static final String COPY = "copy bench_position from stdin with (format csv, header)";
    private static final int LOOK_MILLIS = 100;

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
        var csv = Files.createTempFile("positions", ".csv");
        var file = workbook ? Files.createTempFile("positions", ".xlsx") : csv;
        try {
            var positions = LargeAgency.positions(name, rows);
            Files.writeString(csv, LargeAgency.csv(positions));
            if (workbook) {
                write(positions, file);
            }
            return figures(bed, csv, file);
        } finally {
            Files.deleteIfExists(csv);
            Files.deleteIfExists(file);
        }
    }

    private List<Figure> figures(Bed bed, Path csv, Path file) throws Exception {
        var id = new String[1];
        var checked = Stopwatch.once(() -> {
            id[0] = received(bed, file);
            return await(bed, id[0], "CHECKED");
        });
        var loaded = Stopwatch.once(() -> {
            bed.door().post(Bed.OPERATOR, INTAKES + "/" + id[0] + "/loading", Map.of("what", "ALL_OR_NOTHING"));
            return await(bed, id[0], "LOADED");
        });
        double copied;
        try (var database = bed.database()) {
            copied = Stopwatch.once(() -> copy(database, csv));
        }
        return List.of(
                Figure.alone(about() + ": until checked", checked),
                new Figure(about() + ": until loaded", checked + loaded, copied, "COPY into a bare table"));
    }

    private String received(Bed bed, Path file) throws IOException, InterruptedException {
        var path = INTAKES + "?trustColumns=true&effectiveOn=" + LargeAgency.BEGIN;
        return bed.send(Bed.OPERATOR, path, workbook ? WORKBOOK : "text/csv", file)
                .path("id")
                .asText();
    }

    private static JsonNode await(Bed bed, String id, String wanted) throws InterruptedException {
        while (true) {
            var intake = bed.door().get(Bed.OPERATOR, INTAKES + "/" + id);
            var state = intake.path("state").asText();
            if (state.equals(wanted)) {
                return intake;
            }
            if (List.of("REFUSED", "FAILED", "CANCELLED").contains(state)) {
                throw new IllegalStateException("the intake ended as " + intake);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private static long copy(Connection database, Path csv) throws SQLException, IOException {
        try (var statement = database.createStatement();
                BufferedReader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            statement.execute("drop table if exists bench_position");
            statement.execute(TABLE);
            return database.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, reader);
        }
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
