package id.lincah.orgstructure.spreadsheet;

import java.nio.file.Path;
import java.util.List;

/**
 * An uploaded CSV or XLSX file that passed the guard. Can be read again and again, each time as a stream; blocking, so
 * only on a worker thread.
 */
public interface SpreadsheetFile {

    /** @throws RefusedFile when the file is no spreadsheet, is hostile or exceeds a limit */
    static SpreadsheetFile open(Path file) {
        return open(file, ReadingLimits.usual());
    }

    /** @throws RefusedFile when the file is no spreadsheet, is hostile or exceeds a limit */
    static SpreadsheetFile open(Path file, ReadingLimits limits) {
        return FileKind.of(file) == FileKind.ZIP ? WorkbookFile.open(file, limits) : CsvFile.open(file, limits);
    }

    /** The very same bytes once more: they passed the guard before and are not looked through a second time. */
    static SpreadsheetFile reopen(Path file) {
        var limits = ReadingLimits.usual();
        return FileKind.of(file) == FileKind.ZIP ? WorkbookFile.reopen(file, limits) : CsvFile.reopen(file, limits);
    }

    FileFormat format();

    /** The visible sheets that have a header, in their order; of a CSV file the one called {@code csv}. */
    List<SheetOutline> outlines();

    /**
     * All rows of all these sheets in their order; header and blank rows are left out.
     *
     * @throws RefusedFile when something unreadable is met on the way; rows before it were handed over already
     */
    void read(RowHandler handler);

    /** The rows of one sheet. */
    void read(String sheet, RowHandler handler);
}
