package id.lincah.orgstructure.spreadsheet;

import java.nio.file.Path;

/** Looks through the archive of a workbook before anything of it is parsed for its content. */
final class WorkbookGuard {
    private WorkbookGuard() {}

    static void examine(Path file, ReadingLimits limits) {}
}
