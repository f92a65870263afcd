package id.lincah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An invented agency of 5,000 units and 30,000 positions, four levels deep; always the same. */
final class LargeAgency {
    static final int UNITS = 5_000;
    static final int POSITIONS = 30_000;
    static final String BEGIN = "2021-01-01";
    private static final int OFFICES = 50;
    private static final int FIELDS = 500;

    private static final List<String> HEADER =
            List.of("position_code", "unit_code", "title", "kind", "echelon", "head");

    private LargeAgency() {}

    static String units() {
        var csv = new StringBuilder("unit_code,parent_code,name,type,echelon\n").append("B,,Pemerintah Uji,PEMPROV,\n");
        for (int i = 1; i < UNITS; i++) {
            if (i <= OFFICES) {
                row(csv, unit(i), "B", "Dinas Uji " + i, "DINAS", "II.b");
            } else if (i <= FIELDS) {
                row(csv, unit(i), unit(1 + i % OFFICES), "Bidang Uji " + i, "BIDANG", "III.b");
            } else {
                row(csv, unit(i), unit(OFFICES + 1 + i % (FIELDS - OFFICES)), "Seksi Uji " + i, "SEKSI", "IV.a");
            }
        }
        return csv.toString();
    }

    /** Header, then rows, for CSV and for a workbook alike. */
    static List<List<String>> positions() {
        var rows = new ArrayList<List<String>>(POSITIONS + 1);
        rows.add(HEADER);
        for (int i = 1; i < UNITS; i++) {
            var kind = i <= OFFICES ? "JPT" : i <= FIELDS ? "ADMINISTRATOR" : "PENGAWAS";
            var echelon = i <= OFFICES ? "II.b" : i <= FIELDS ? "III.b" : "IV.a";
            rows.add(List.of("P" + i, unit(i), "Kepala Unit Uji " + i, kind, echelon, "true"));
        }
        for (int i = UNITS; i <= POSITIONS; i++) {
            rows.add(List.of(
                    "P" + i, unit(1 + i % (UNITS - 1)), "Pengadministrasi Umum " + i % 40, "PELAKSANA", "", "false"));
        }
        return rows;
    }

    /** Executor positions under codes of their own, spread over all units. */
    static List<List<String>> positions(String prefix, int count) {
        var rows = new ArrayList<List<String>>(count + 1);
        rows.add(HEADER);
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(prefix + "." + i, unitOf(i), "Pengadministrasi Umum " + i % 40, "PELAKSANA", "", "false"));
        }
        return rows;
    }

    /** The same rows straight into a file: a million of them are not held. */
    static void positions(String prefix, int count, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADER) + "\n");
            for (int i = 1; i <= count; i++) {
                out.write(prefix + "." + i + "," + unitOf(i) + "," + restOf(i) + "\n");
            }
        }
    }

    /** The unit of an executor position. */
    static String unitOf(int position) {
        return unit(1 + position % (UNITS - 1));
    }

    /** Title, kind, echelon and head of an executor position. */
    static String restOf(int position) {
        return "Pengadministrasi Umum " + position % 40 + ",PELAKSANA,,false";
    }

    static String csv(List<List<String>> rows) {
        var csv = new StringBuilder();
        rows.forEach(row -> csv.append(String.join(",", row)).append('\n'));
        return csv.toString();
    }

    private static String unit(int number) {
        return "B." + number;
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(String.join(",", cells)).append('\n');
    }
}
