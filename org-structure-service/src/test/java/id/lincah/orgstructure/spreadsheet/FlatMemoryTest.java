package id.lincah.orgstructure.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A refusal takes next to no memory, and reading keeps nothing of the rows it has handed on. */
class FlatMemoryTest {
    private static final long MEGABYTE = 1024 * 1024;
    private static final int ROWS = 60_000;

    @TempDir
    Path folder;

    @Test
    void aBombOfAGigabyteIsRefusedWithinMegabytes() throws IOException {
        var file = Files.createTempFile(folder, "bomb", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : new String[] {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(Archives.TEXTS));
            fill(zip, "<si><t>a</t></si>", 1024 * MEGABYTE);
        }
        assertTrue(Files.size(file) < 16 * MEGABYTE);
        long taken = allocated(() -> assertThrows(RefusedFile.class, () -> SpreadsheetFile.open(file)));
        assertTrue(taken < 24 * MEGABYTE, "bytes taken: " + taken);
    }

    @Test
    void oneCellOfSixtyFourMegabytesIsRefusedWithinMegabytes() throws IOException {
        var file = Files.createTempFile(folder, "cell", ".csv");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("a,b\n1,".getBytes(StandardCharsets.UTF_8));
            fill(out, "abcdefgh", 64 * MEGABYTE);
        }
        long taken = allocated(() -> assertThrows(RefusedFile.class, () -> SpreadsheetFile.open(file)));
        assertTrue(taken < 24 * MEGABYTE, "bytes taken: " + taken);
    }

    @Test
    void rowsThatWereHandedOnAreForgotten() throws IOException {
        var file = Files.createTempFile(folder, "rows", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "Uji", "1.0");
            var sheet = workbook.newWorksheet("Unit");
            sheet.inlineString(0, 0, "Kode Unit");
            for (int row = 1; row <= ROWS; row++) {
                sheet.inlineString(row, 0, "unit " + row);
                sheet.inlineString(row, 1, "nama unit yang agak panjang supaya terasa " + row);
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
            workbook.finish();
        }
        var spreadsheet = SpreadsheetFile.open(file);
        var used = new long[2];
        spreadsheet.read(row -> {
            if (row.number() == 1_000) {
                used[0] = usedAfterCollection();
            } else if (row.number() == ROWS) {
                used[1] = usedAfterCollection();
            }
        });
        assertTrue(used[1] > 0, "the last row was read");
        assertTrue(used[1] - used[0] < 4 * MEGABYTE, "grown by " + (used[1] - used[0]));
        assertEquals(FileFormat.XLSX, spreadsheet.format());
    }

    private static void fill(OutputStream out, String text, long bytes) throws IOException {
        var block = text.repeat(4_096).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }

    private static long allocated(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
