package id.lincah.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * The same positions by COPY over the wire, as {@code psql \copy} sends them: into tables made like the real ones, with
 * their keys, indexes, exclusion constraints and foreign keys, and into a bare one that promises nothing.
 */
final class CopyOfPositions {
    private static final String[] TABLES = {
        "drop schema if exists bench cascade",
        "create schema bench",
        "create table bench.position (like public.position including all)",
        "alter table bench.position add foreign key (agency_id) references agency (code)",
        "create table bench.position_period (like public.position_period including all)",
        "alter table bench.position_period add foreign key (position_id) references bench.position (id)",
        """
                alter table bench.position_period add foreign key (unit_id, period valid_during)
                  references unit_period (unit_id, period valid_during) deferrable initially deferred\
                """,
        "create table bench.bare (code text, unit_id uuid, title text, kind text, echelon text, head boolean)"
    };
    private static final String POSITIONS =
            "copy bench.position (id, agency_id, code) from stdin with (format csv, header)";
    private static final String PERIODS = """
            copy bench.position_period (position_id, agency_id, valid_from, unit_id, title, kind, echelon, head)
            from stdin with (format csv, header)\
            """;
    private static final String BARE = "copy bench.bare from stdin with (format csv, header)";

    private final Connection database;

    CopyOfPositions(Connection database) {
        this.database = database;
    }

    /** Seconds into tables like the real ones, in one transaction. */
    double intoTablesAlike(String prefix, int count) throws Exception {
        prepare();
        var units = units();
        var positions = Files.createTempFile("position", ".csv");
        var periods = Files.createTempFile("position_period", ".csv");
        try {
            write(positions, "id,agency_id,code", count, i -> id(i) + ",%s,%s.%d".formatted(Bed.AGENCY, prefix, i));
            write(
                    periods,
                    "position_id,agency_id,valid_from,unit_id,title,kind,echelon,head",
                    count,
                    i -> id(i) + ",%s,%s,".formatted(Bed.AGENCY, LargeAgency.BEGIN) + units.get(LargeAgency.unitOf(i))
                            + "," + LargeAgency.restOf(i));
            database.setAutoCommit(false);
            return Stopwatch.once(() -> {
                copy(POSITIONS, positions);
                copy(PERIODS, periods);
                database.commit();
                return null;
            });
        } finally {
            database.setAutoCommit(true);
            Files.delete(positions);
            Files.delete(periods);
        }
    }

    /** Seconds into a table without key, index or rule. */
    double intoABareTable(String prefix, int count) throws Exception {
        var units = units();
        var file = Files.createTempFile("bare", ".csv");
        try {
            write(
                    file,
                    "code,unit_id,title,kind,echelon,head",
                    count,
                    i -> "%s.%d,".formatted(prefix, i) + units.get(LargeAgency.unitOf(i)) + ","
                            + LargeAgency.restOf(i));
            return Stopwatch.once(() -> copy(BARE, file));
        } finally {
            Files.delete(file);
        }
    }

    /** Gives the room back. */
    void forget() throws SQLException {
        execute(TABLES[0]);
    }

    private void prepare() throws SQLException {
        for (var sql : TABLES) {
            execute(sql);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, String> units() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select code, id::text from unit where agency_id = '" + Bed.AGENCY + "'")) {
            var units = new HashMap<String, String>();
            while (rows.next()) {
                units.put(rows.getString(1), rows.getString(2));
            }
            return units;
        }
    }

    /** Rising, as the ids the database gives are. */
    private static UUID id(int row) {
        return new UUID(0x0190_0000_0000_7000L | (long) row << 16, 0x8000_0000_0000_0000L | row);
    }

    private interface Line {
        String of(int row);
    }

    private static void write(Path file, String header, int count, Line line) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (int i = 1; i <= count; i++) {
                out.write(line.of(i) + "\n");
            }
        }
    }

    private long copy(String sql, Path file) throws SQLException, IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return database.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, in);
        }
    }
}
