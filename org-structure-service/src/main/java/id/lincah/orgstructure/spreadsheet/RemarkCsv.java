package id.lincah.orgstructure.spreadsheet;

import id.lincah.regulation.Language;
import id.lincah.request.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Faulty rows of one sheet handed back as CSV with a remark column; texts that would run as formulas are guarded. */
public final class RemarkCsv {
    private final Writer out;
    private final RemarkColumn columns;

    /** Writes the header. */
    public RemarkCsv(Writer out, List<String> header, Language language) throws IOException {
        this.out = out;
        this.columns = new RemarkColumn(header, language);
        out.write(CsvText.of(columns.header(), List.of()));
    }

    /** @param remarks sentences on this row, each naming its column */
    public void row(List<String> cells, List<String> remarks) throws IOException {
        out.write(CsvText.of(columns.row(cells, remarks), List.of()));
    }
}
