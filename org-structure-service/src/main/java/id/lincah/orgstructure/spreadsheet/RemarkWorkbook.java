package id.lincah.orgstructure.spreadsheet;

import id.lincah.regulation.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Faulty rows handed back as the same sheets with the same columns and one more, <em>Catatan</em>. Written as a stream;
 * every cell is text, so nothing in it runs as a formula and no number loses its digits.
 */
public final class RemarkWorkbook implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 1_000;
    /** More a spreadsheet does not open; the rest goes on in another sheet of the same columns. */
    private static final int MOST_ROWS = 1_000_000;

    private static final String TEXT = "@";

    private final Workbook workbook;
    private final Language language;
    private RemarkColumn columns;
    private Worksheet sheet;
    private String name;
    private List<String> header;
    private int row;

    /** @param out is left open */
    public RemarkWorkbook(OutputStream out) {
        this(out, Language.ID);
    }

    /** @param out is left open */
    public RemarkWorkbook(OutputStream out, Language language) {
        this.workbook = new Workbook(out, "Lincah", "1.0");
        this.language = language;
    }

    /** Begins a sheet; the one before is finished. A remark column from an earlier time is written anew. */
    public void sheet(String name, List<String> header) throws IOException {
        finishSheet();
        sheet = workbook.newWorksheet(name);
        this.name = name;
        this.header = header;
        columns = new RemarkColumn(header, language);
        row = 0;
        write(columns.header());
    }

    /**
     * @param remarks sentences on this row, each naming its column
     * @throws IllegalStateException before a sheet has begun
     */
    public void row(List<String> cells, List<String> remarks) throws IOException {
        if (sheet == null) {
            throw new IllegalStateException("no sheet has begun");
        }
        if (row == MOST_ROWS) {
            sheet(name, header);
        }
        write(columns.row(cells, remarks));
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(row, i, cells.get(i));
                sheet.style(row, i).format(TEXT).set();
            }
        }
        row++;
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        workbook.finish();
    }
}
