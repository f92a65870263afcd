package id.lincah.orgstructure.positionmap.need;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of the command as CSV, in the form the list of needs is exported in. */
final class NeedFile {
    static final List<String> COLUMNS = List.of(
            "unit_code",
            "position_code",
            "position_title",
            "kind",
            "functional_code",
            "functional_level",
            "job_class",
            "need",
            "need_state",
            "load_minutes",
            "effective_minutes",
            "source",
            "ends");

    private static final List<String> REQUIRED = List.of("unit_code", "need");
    private static final int HEADER_ROW = 1;
    private static final int MOST_ROWS = 50_000;

    private final List<Violation> faults = new ArrayList<>();
    private final List<NeedRow> rows = new ArrayList<>();
    private Map<String, String> cells = Map.of();
    private int number = HEADER_ROW;

    private NeedFile() {}

    /** @throws Problem 422 {@code NEEDS_FAULTY} for cells that cannot be read */
    static List<NeedRow> read(byte[] bytes) {
        var file = new NeedFile();
        try (var csv = CsvReader.builder().ofCsvRecord(text(bytes))) {
            file.readAll(csv.stream().toList());
        } catch (CharacterCodingException notUtf8) {
            file.fault("*", "FILE_NOT_UTF8");
        } catch (CsvParseException broken) {
            file.fault("*", "ROW_UNREADABLE");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!file.faults.isEmpty()) {
            throw Problem.faultyContent("NEEDS_FAULTY", file.faults);
        }
        return file.rows;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void readAll(List<CsvRecord> records) {
        if (records.size() <= 1 || records.size() > MOST_ROWS) {
            fault("*", records.size() <= 1 ? "FILE_EMPTY" : "TOO_MANY_NEEDS");
            return;
        }
        var header = records.get(0).getFields().stream().map(String::strip).toList();
        checkHeader(header);
        if (faults.isEmpty()) {
            records.subList(1, records.size()).forEach(each -> readRow(header, each.getFields()));
        }
    }

    private void checkHeader(List<String> header) {
        header.stream().filter(column -> !COLUMNS.contains(column)).forEach(column -> fault(column, "COLUMN_UNKNOWN"));
        REQUIRED.stream().filter(column -> !header.contains(column)).forEach(column -> fault(column, "COLUMN_MISSING"));
        if (header.stream().distinct().count() < header.size()) {
            fault("*", "COLUMN_TWICE");
        }
    }

    private void readRow(List<String> header, List<String> fields) {
        number++;
        if (fields.size() != header.size()) {
            faults.add(
                    new Violation(place("*"), "ROW_WIDTH", Map.of("cells", fields.size(), "columns", header.size())));
            return;
        }
        cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), fields.get(i).strip());
        }
        rows.add(row());
    }

    private NeedRow row() {
        return new NeedRow(
                cell("unit_code"),
                cell("position_code"),
                cell("position_title"),
                cell("kind"),
                cell("functional_code"),
                cell("functional_level"),
                number("job_class", Integer::valueOf),
                number("need", Integer::valueOf),
                cell("need_state"),
                number("load_minutes", BigDecimal::new),
                number("effective_minutes", Integer::valueOf),
                cell("source"),
                "true".equals(cell("ends")));
    }

    private String cell(String column) {
        var text = cells.get(column);
        return text == null || text.isEmpty() ? null : text;
    }

    private <T> T number(String column, Function<String, T> reader) {
        var text = cell(column);
        try {
            return text == null ? null : reader.apply(text);
        } catch (NumberFormatException notANumber) {
            fault(column, "NUMBER_INVALID");
            return null;
        }
    }

    private void fault(String column, String code) {
        faults.add(new Violation(place(column), code));
    }

    private String place(String column) {
        return "row " + number + ", column " + column;
    }
}
