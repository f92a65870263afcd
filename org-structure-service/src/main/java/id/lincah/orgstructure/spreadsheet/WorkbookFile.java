package id.lincah.orgstructure.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX workbook that passed the guard. */
final class WorkbookFile implements SpreadsheetFile {
    private final Path file;
    private final ReadingLimits limits;
    private final ReadingOptions options;
    private final List<SheetOutline> outlines;

    private WorkbookFile(Path file, ReadingLimits limits, boolean formats) {
        this.file = file;
        this.limits = limits;
        // A cell that cannot be read becomes an error cell instead of ending the reading.
        this.options = new ReadingOptions(formats, true);
        this.outlines = outlinesOf();
    }

    static WorkbookFile open(Path file, ReadingLimits limits) {
        return new WorkbookFile(file, limits, WorkbookGuard.examine(file, limits));
    }

    static WorkbookFile reopen(Path file, ReadingLimits limits) {
        return new WorkbookFile(file, limits, WorkbookGuard.formats(file));
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public List<SheetOutline> outlines() {
        return outlines;
    }

    @Override
    public void read(RowHandler handler) {
        outlines.forEach(outline -> read(outline.sheet(), handler));
    }

    @Override
    public void read(String sheet, RowHandler handler) {
        outlines.stream().filter(outline -> outline.sheet().equals(sheet)).forEach(outline -> read(outline, handler));
    }

    private void read(SheetOutline outline, RowHandler handler) {
        try (var workbook = careful(this::workbook);
                var rows = careful(() -> sheet(workbook, outline).openStream())) {
            var below = rows.iterator();
            for (var row = next(outline, below); row != null; row = next(outline, below)) {
                if (row.number() > outline.headerRow() && !row.blank()) {
                    handler.row(row);
                }
            }
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private static SheetRow next(SheetOutline outline, Iterator<Row> rows) {
        return careful(() -> rows.hasNext()
                ? textOf(outline.sheet(), rows.next(), outline.header().size())
                : null);
    }

    private static Sheet sheet(ReadableWorkbook workbook, SheetOutline outline) {
        return workbook.findSheet(outline.sheet()).orElseThrow(() -> new RefusedFile("FILE_BROKEN"));
    }

    private List<SheetOutline> outlinesOf() {
        var found = careful(() -> {
            try (var workbook = workbook()) {
                var all = new ArrayList<SheetOutline>();
                for (var sheet : workbook.getSheets().toList()) {
                    if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                        outlineOf(sheet).ifPresent(all::add);
                    }
                }
                return List.copyOf(all);
            }
        });
        if (found.isEmpty()) {
            throw new RefusedFile("FILE_EMPTY");
        }
        return found;
    }

    private Optional<SheetOutline> outlineOf(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            var filled = rows.map(row -> textOf(sheet.getName(), row, 0))
                    .filter(row -> !row.blank())
                    .iterator();
            if (!filled.hasNext()) {
                return Optional.empty();
            }
            var header = filled.next();
            var below = new ArrayList<SheetRow>();
            while (below.size() < limits.outlineRows() && filled.hasNext()) {
                below.add(filled.next().shortened(SheetOutline.KEPT));
            }
            return Optional.of(new SheetOutline(
                    sheet.getName(),
                    header.number(),
                    header.cells().stream().map(String::strip).toList(),
                    List.copyOf(below)));
        }
    }

    private static SheetRow textOf(String sheet, Row row, int width) {
        var cells = new ArrayList<String>(Math.max(width, row.getCellCount()));
        // Notes beside the table have no header; in a workbook they shift nothing.
        int read = width == 0 ? row.getCellCount() : Math.min(width, row.getCellCount());
        for (int i = 0; i < read; i++) {
            cells.add(row.getOptionalCell(i).map(CellText::of).orElse(""));
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new SheetRow(sheet, row.getRowNum(), cells);
    }

    private ReadableWorkbook workbook() throws IOException {
        return new ReadableWorkbook(file.toFile(), options);
    }

    /** Whatever the library stumbles over is the file's fault: the guard has let it pass, and still no cell may be guessed. */
    private static <T> T careful(Callable<T> reading) {
        try {
            return reading.call();
        } catch (RefusedFile refused) {
            throw refused;
        } catch (Exception broken) {
            throw new RefusedFile("FILE_BROKEN");
        }
    }
}
