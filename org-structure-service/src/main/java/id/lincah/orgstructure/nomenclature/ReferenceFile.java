package id.lincah.orgstructure.nomenclature;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A reference list as CSV: UTF-8, comma, the export's columns in any order; every faulty cell is named. */
final class ReferenceFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Violation> faults = new ArrayList<>();

    private ReferenceFile() {}

    /**
     * @param reader notes faults in the cells and may then answer anything
     * @throws Problem 422 {@code LIST_FAULTY} naming every fault
     */
    static <R> List<R> read(byte[] bytes, List<String> columns, Function<ReferenceCells, R> reader) {
        var file = new ReferenceFile();
        var rows = file.rows(bytes, columns, reader);
        if (rows.isEmpty() && file.faults.isEmpty()) {
            file.fault(1, "*", "FILE_EMPTY");
        }
        if (!file.faults.isEmpty()) {
            throw Problem.faultyContent("LIST_FAULTY", file.faults);
        }
        return rows;
    }

    private <R> List<R> rows(byte[] bytes, List<String> columns, Function<ReferenceCells, R> reader) {
        var rows = new ArrayList<R>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(text(bytes))) {
            for (var record : csv) {
                if (rows.isEmpty() && !headerFits(record.getHeader(), columns)) {
                    break;
                }
                rows.add(reader.apply(
                        new ReferenceCells(record.getStartingLineNumber(), record.getFieldsAsMap(), faults)));
            }
        } catch (CharacterCodingException notUtf8) {
            fault(1, "*", "FILE_NOT_UTF8");
        } catch (CsvParseException broken) {
            fault(rows.size() + 2L, "*", "ROW_UNREADABLE");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return rows;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private boolean headerFits(List<String> header, List<String> columns) {
        columns.stream().filter(column -> !header.contains(column)).forEach(c -> fault(1, c, "COLUMN_MISSING"));
        header.stream().filter(column -> !columns.contains(column)).forEach(c -> fault(1, c, "COLUMN_UNKNOWN"));
        return faults.isEmpty();
    }

    private void fault(long row, String column, String code) {
        faults.add(new Violation("row " + row + ", column " + column, code, Map.of()));
    }
}
