package id.lincah.regulation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a CSV from the class path: UTF-8, header first, every row as wide as the header. */
public final class CsvTable {
    private CsvTable() {}

    /**
     * @param resource path on the class path, e.g. {@code regulation/rules.csv}
     * @param columns columns the header must have; it may have more
     * @throws IllegalStateException when the file is missing, ragged or lacks a column
     */
    public static List<CsvRow> read(String resource, String... columns) {
        try (var stream = open(resource).orElseThrow(() -> new IllegalStateException(resource + " does not exist"))) {
            return rows(resource, stream, columns);
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    static boolean exists(String resource) {
        try (var stream = open(resource).orElse(null)) {
            return stream != null;
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    /** The service's own class loader first: in Quarkus this jar's loader does not see the application. */
    private static Optional<InputStream> open(String resource) {
        var context = Thread.currentThread().getContextClassLoader();
        var found = context == null ? null : context.getResourceAsStream(resource);
        return Optional.ofNullable(
                found != null ? found : CsvTable.class.getClassLoader().getResourceAsStream(resource));
    }

    private static List<CsvRow> rows(String resource, InputStream stream, String... columns) throws IOException {
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
        try (var csv = CsvReader.builder()
                .ignoreDifferentFieldCount(false)
                .detectBomHeader(false)
                .ofNamedCsvRecord(reader)) {
            var records = csv.stream().toList();
            requireColumns(resource, records, columns);
            return records.stream().map(record -> row(resource, record)).toList();
        } catch (CsvParseException ragged) {
            throw new IllegalStateException(resource + ": " + reason(ragged), ragged);
        }
    }

    private static String reason(CsvParseException ragged) {
        return ragged.getCause() == null
                ? ragged.getMessage()
                : ragged.getCause().getMessage();
    }

    private static CsvRow row(String resource, NamedCsvRecord record) {
        return new CsvRow(
                resource, record.getStartingLineNumber(), Collections.unmodifiableMap(record.getFieldsAsMap()));
    }

    private static void requireColumns(String resource, List<NamedCsvRecord> records, String... columns) {
        if (records.isEmpty()) {
            return;
        }
        Set<String> missing = new LinkedHashSet<>(List.of(columns));
        records.get(0).getHeader().forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(resource + " line 1: column " + String.join(", ", missing) + " is missing");
        }
    }
}
