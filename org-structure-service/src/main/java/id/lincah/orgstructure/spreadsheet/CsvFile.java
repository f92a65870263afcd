package id.lincah.orgstructure.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A CSV file: UTF-8, separated by comma, semicolon or tab. Blank lines count, so that rows are those a spreadsheet shows. */
final class CsvFile implements SpreadsheetFile {
    /** What the one sheet is called. */
    static final String SHEET = "csv";

    /** Longer than any row that keeps the limits; a quote that is never closed ends here. */
    private static final int LONGEST_ROW = 1 << 21;

    /** Ends the reading early. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final Path file;
    private final ReadingLimits limits;
    private final CsvDialect dialect;
    private final SheetOutline outline;

    private CsvFile(Path file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
        this.dialect = CsvDialect.of(file);
        this.outline = outlineOf();
    }

    static CsvFile open(Path file, ReadingLimits limits) {
        Utf8Scan.check(file);
        return reopen(file, limits);
    }

    static CsvFile reopen(Path file, ReadingLimits limits) {
        return new CsvFile(file, limits);
    }

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
    }

    @Override
    public List<SheetOutline> outlines() {
        return List.of(outline);
    }

    @Override
    public void read(RowHandler handler) {
        rows(row -> {
            if (row.number() > outline.headerRow()) {
                handler.row(row);
            }
        });
    }

    @Override
    public void read(String sheet, RowHandler handler) {
        if (SHEET.equals(sheet)) {
            read(handler);
        }
    }

    private SheetOutline outlineOf() {
        var first = new ArrayList<SheetRow>();
        try {
            rows(row -> {
                first.add(first.isEmpty() ? row : row.shortened(SheetOutline.KEPT));
                if (first.size() > limits.outlineRows()) {
                    throw new Enough();
                }
            });
        } catch (Enough seen) {
            // The rest is read when it is wanted.
        }
        if (first.isEmpty()) {
            throw new RefusedFile("FILE_EMPTY");
        }
        var header = first.get(0);
        return new SheetOutline(
                SHEET,
                header.number(),
                header.cells().stream().map(String::strip).toList(),
                List.copyOf(first.subList(1, first.size())));
    }

    /** Every row that is not blank, the header first. */
    private void rows(RowHandler handler) {
        long number = 0;
        var reader = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_ROW);
        try (var csv = reader.build(new CsvCells(limits), text(file))) {
            for (var cells : csv) {
                number++;
                if (number > limits.rows()) {
                    throw new RefusedFile("TOO_MANY_ROWS", Map.of("limit", limits.rows()));
                }
                var row = new SheetRow(SHEET, number, cells);
                if (!(dialect.announced() && number == 1) && !row.blank()) {
                    handler.row(padded(row));
                }
            }
        } catch (CsvParseException broken) {
            throw broken.getCause() instanceof RefusedFile refused
                    ? refused
                    : new RefusedFile("ROW_UNREADABLE", Map.of("line", number + 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SheetRow padded(SheetRow row) {
        if (outline == null || row.cells().size() >= outline.header().size()) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < outline.header().size()) {
            cells.add("");
        }
        return new SheetRow(row.sheet(), row.number(), cells);
    }

    static Reader text(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(Utf8Scan.BYTE_ORDER_MARK.length);
        if (!java.util.Arrays.equals(in.readNBytes(Utf8Scan.BYTE_ORDER_MARK.length), Utf8Scan.BYTE_ORDER_MARK)) {
            in.reset();
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
