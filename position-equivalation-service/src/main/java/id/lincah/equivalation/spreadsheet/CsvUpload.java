package id.lincah.equivalation.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A CSV somebody sends: UTF-8, comma, named columns in any order; every faulty cell is named by its row and column. */
public final class CsvUpload {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_ROWS = 20_000;

    private final List<Violation> faults = new ArrayList<>();

    private CsvUpload() {}

    /**
     * @param reader notes faults in the cells and may then answer anything
     * @throws Problem 422 {@code LIST_FAULTY} naming every fault
     */
    public static <R> List<R> read(byte[] bytes, List<String> columns, Function<Cells, R> reader) {
        var upload = new CsvUpload();
        var rows = upload.rows(bytes, columns, reader);
        if (rows.isEmpty() && upload.faults.isEmpty()) {
            upload.fault(1, "*", "FILE_EMPTY");
        }
        refuse(upload.faults);
        return rows;
    }

    /** @throws Problem 422 {@code LIST_FAULTY} when there is any fault */
    public static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("LIST_FAULTY", faults);
        }
    }

    private <R> List<R> rows(byte[] bytes, List<String> columns, Function<Cells, R> reader) {
        var rows = new ArrayList<R>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(text(bytes))) {
            for (var line : csv) {
                if (rows.isEmpty() && !headerFits(line.getHeader(), columns) || tooMany(rows.size())) {
                    break;
                }
                rows.add(reader.apply(new Cells(line.getStartingLineNumber(), line.getFieldsAsMap(), faults)));
            }
        } catch (CharacterCodingException notUtf8) {
            fault(1, "*", "FILE_NOT_UTF8");
        } catch (CsvParseException broken) {
            fault(rows.size() + 2L, "*", "ROW_UNREADABLE");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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

    private boolean tooMany(int rows) {
        if (rows >= MOST_ROWS) {
            fault(rows + 2L, "*", "TOO_MANY_ROWS");
        }
        return rows >= MOST_ROWS;
    }

    private void fault(long row, String column, String code) {
        faults.add(new Violation(place(row, column), code, Map.of("limit", MOST_ROWS)));
    }

    static String place(long row, String column) {
        return "row " + row + ", column " + column;
    }
}
