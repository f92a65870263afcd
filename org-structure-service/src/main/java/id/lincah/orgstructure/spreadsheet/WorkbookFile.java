package id.lincah.orgstructure.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX workbook that passed the guard. */
final class WorkbookFile implements SpreadsheetFile {
    /** Formats are needed to tell a date from a number; a cell that cannot be read becomes an error cell. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final Path file;
    private final ReadingLimits limits;
    private final List<SheetOutline> outlines;

    private WorkbookFile(Path file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
        this.outlines = outlinesOf();
    }

    static WorkbookFile open(Path file, ReadingLimits limits) {
        WorkbookGuard.examine(file, limits);
        return new WorkbookFile(file, limits);
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
        withWorkbook(workbook -> {
            var sheet = workbook.findSheet(outline.sheet()).orElseThrow(() -> new RefusedFile("FILE_BROKEN"));
            try (var rows = sheet.openStream()) {
                var below = rows.filter(row -> row.getRowNum() > outline.headerRow())
                        .iterator();
                while (below.hasNext()) {
                    var row = textOf(
                            sheet.getName(), below.next(), outline.header().size());
                    if (!row.blank()) {
                        handler.row(row);
                    }
                }
            }
            return null;
        });
    }

    private List<SheetOutline> outlinesOf() {
        var found = withWorkbook(workbook -> {
            var all = new ArrayList<SheetOutline>();
            for (var sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    outlineOf(sheet).ifPresent(all::add);
                }
            }
            return all;
        });
        if (found.isEmpty()) {
            throw new RefusedFile("FILE_EMPTY");
        }
        return List.copyOf(found);
    }

    private Optional<SheetOutline> outlineOf(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            var first = rows.map(row -> textOf(sheet.getName(), row, 0))
                    .filter(row -> !row.blank())
                    .limit(limits.outlineRows() + 1L)
                    .toList();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            var header = first.get(0);
            return Optional.of(new SheetOutline(
                    sheet.getName(),
                    header.number(),
                    header.cells().stream().map(String::strip).toList(),
                    first.subList(1, first.size())));
        }
    }

    private static SheetRow textOf(String sheet, Row row, int width) {
        var cells = new ArrayList<String>(Math.max(width, row.getCellCount()));
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(CellText::of).orElse(""));
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new SheetRow(sheet, row.getRowNum(), cells);
    }

    private interface Reading<T> {
        T of(ReadableWorkbook workbook) throws IOException;
    }

    /** Whatever the library stumbles over is the file's fault: the guard has let it pass, and still no cell may be guessed. */
    private <T> T withWorkbook(Reading<T> reading) {
        try (var workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
            return reading.of(workbook);
        } catch (IOException broken) {
            throw new RefusedFile("FILE_BROKEN");
        }
    }
}
