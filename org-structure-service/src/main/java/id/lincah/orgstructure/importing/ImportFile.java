package id.lincah.orgstructure.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads an uploaded CSV: UTF-8, comma, a header in any order, every row as wide as the header. */
final class ImportFile {
    private static final long HEADER_ROW = 1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Dataset dataset;
    private final Faults faults;
    private final List<ImportLine> lines = new ArrayList<>();

    private ImportFile(Dataset dataset, Faults faults) {
        this.dataset = dataset;
        this.faults = faults;
    }

    /** @return the rows; none when the header is wrong, for then no cell can be trusted */
    static List<ImportLine> read(byte[] bytes, Dataset dataset, Faults faults) {
        var file = new ImportFile(dataset, faults);
        try (var csv = CsvReader.builder().ofCsvRecord(text(bytes))) {
            file.readAll(csv.iterator());
        } catch (CharacterCodingException notUtf8) {
            faults.add(HEADER_ROW, "*", "FILE_NOT_UTF8");
        } catch (CsvParseException broken) {
            faults.add(file.lines.size() + HEADER_ROW + 1, "*", "ROW_UNREADABLE");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return file.lines;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void readAll(Iterator<CsvRecord> records) {
        var header = records.hasNext()
                ? records.next().getFields().stream().map(String::strip).toList()
                : List.<String>of();
        if (!headerFits(header)) {
            return;
        }
        for (long row = HEADER_ROW + 1; records.hasNext(); row++) {
            var cells = records.next().getFields();
            if (cells.size() == header.size()) {
                lines.add(new ImportLine(row, named(header, cells), faults));
            } else {
                faults.add(row, "*", "ROW_WIDTH", Map.of("cells", cells.size(), "columns", header.size()));
            }
        }
        if (lines.isEmpty() && !faults.any()) {
            faults.add(HEADER_ROW, "*", "FILE_EMPTY");
        }
    }

    private boolean headerFits(List<String> header) {
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!dataset.knows(column)) {
                faults.add(HEADER_ROW, column, "COLUMN_UNKNOWN");
            } else if (!seen.add(column)) {
                faults.add(HEADER_ROW, column, "COLUMN_TWICE");
            }
        }
        dataset.required().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> faults.add(HEADER_ROW, column, "COLUMN_MISSING"));
        return !faults.any();
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        return named;
    }
}
