package id.lincah.orgstructure.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Faulty rows handed back as the same sheets with the same columns and one more, <em>Catatan</em>. Written as a stream;
 * every cell is text, so nothing in it runs as a formula.
 */
public final class RemarkWorkbook implements AutoCloseable {

    /** @param out is left open */
    public RemarkWorkbook(OutputStream out) {}

    /** Begins a sheet; the one before is finished. */
    public void sheet(String name, List<String> header) throws IOException {}

    /** @param remarks sentences on this row, each naming its column */
    public void row(List<String> cells, List<String> remarks) throws IOException {}

    @Override
    public void close() throws IOException {}
}
