package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Empty workbooks to fill in: a sheet per dataset and a sheet <em>Petunjuk</em> with explanations and examples. */
public final class Template {
    private Template() {}

    /** @param out is left open */
    public static void workbook(List<Dataset> datasets, OutputStream out) throws IOException {
        throw new IOException("written next");
    }

    /** Header and example rows as CSV. */
    public static String csv(Dataset dataset) {
        return String.join(",", dataset.columns());
    }
}
