package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.request.CsvText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Empty workbooks to fill in: a sheet per dataset and a sheet <em>Petunjuk</em> with explanations and examples. */
public final class Template {
    /** The sheet that explains; nothing is read from it. */
    public static final String GUIDE = "Petunjuk";

    private static final List<String> GUIDE_HEADER =
            List.of("Lembar", "Kolom", "Wajib", "Penjelasan", "Contoh pertama", "Contoh kedua");
    private static final int[] GUIDE_WIDTHS = {12, 24, 8, 80, 30, 30};
    private static final String TEXT = "@";
    private static final String DATE = "yyyy-mm-dd";
    private static final int WIDTH = 24;
    private static final int ROWS_WITH_CHOICES = 20_000;

    private Template() {}

    /** @param out is left open */
    public static void workbook(List<Dataset> datasets, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Lincah", "1.0");
        for (var dataset : datasets) {
            write(TemplateColumns.of(dataset), workbook.newWorksheet(TemplateColumns.sheet(dataset)));
        }
        guide(datasets, workbook.newWorksheet(GUIDE));
        workbook.finish();
    }

    /** Header, under the dataset's own names, and example rows as CSV. */
    public static String csv(Dataset dataset) {
        var columns = TemplateColumns.of(dataset);
        var rows = List.of(0, 1).stream()
                .map(example -> columns.stream()
                        .map(column -> column.examples().get(example))
                        .toList())
                .toList();
        return CsvText.of(columns.stream().map(TemplateColumns.Column::column).toList(), rows);
    }

    private static void write(List<TemplateColumns.Column> columns, Worksheet sheet) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            sheet.width(i, WIDTH);
            sheet.style(i).format(column.isDate() ? DATE : TEXT).set();
            sheet.inlineString(0, i, column.title());
            sheet.style(0, i).bold().set();
            if (!column.choices().isEmpty()) {
                sheet.range(1, i, ROWS_WITH_CHOICES, i)
                        .validateWithListByFormula("\"" + String.join(",", column.choices()) + "\"")
                        .allowBlank(true);
            }
        }
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void guide(List<Dataset> datasets, Worksheet sheet) throws IOException {
        int row = 0;
        row(sheet, row++, GUIDE_HEADER);
        for (int i = 0; i < GUIDE_WIDTHS.length; i++) {
            sheet.width(i, GUIDE_WIDTHS[i]);
            sheet.style(0, i).bold().set();
        }
        for (var dataset : datasets) {
            for (var column : TemplateColumns.of(dataset)) {
                row(
                        sheet,
                        row++,
                        List.of(
                                TemplateColumns.sheet(dataset),
                                column.title(),
                                column.must() ? "ya" : "tidak",
                                column.explanation(),
                                column.examples().get(0),
                                column.examples().get(1)));
            }
        }
        sheet.finish();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(row, i, cells.get(i));
        }
    }
}
