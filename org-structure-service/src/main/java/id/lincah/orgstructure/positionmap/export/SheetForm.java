package id.lincah.orgstructure.positionmap.export;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The form both kinds of sheet share: merged titles, a header that repeats on every page, landscape, one page wide. */
final class SheetForm {
    private static final int TITLE_SIZE = 13;
    private static final String HEADER = "D9E2F3";
    private static final float SIDE_MARGIN = 0.4f;
    private static final float PAGE_MARGIN = 0.6f;

    private final Worksheet sheet;
    private final int columns;

    SheetForm(Worksheet sheet, List<Integer> widths) {
        this.sheet = sheet;
        this.columns = widths.size();
        for (int i = 0; i < columns; i++) {
            sheet.width(i, widths.get(i));
        }
    }

    /** @return the first row under the header */
    int head(List<String> titles, List<String> header) {
        int row = 0;
        for (var title : titles) {
            sheet.value(row, 0, title);
            sheet.range(row, 0, row, columns - 1)
                    .style()
                    .merge()
                    .bold()
                    .fontSize(row == 0 ? TITLE_SIZE : TITLE_SIZE - 2)
                    .horizontalAlignment("center")
                    .set();
            row++;
        }
        row++;
        for (int i = 0; i < columns; i++) {
            sheet.value(row, i, header.get(i));
        }
        sheet.range(row, 0, row, columns - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEADER)
                .borderStyle(BorderStyle.THIN)
                .set();
        print(row);
        return row + 1;
    }

    private void print(int header) {
        sheet.repeatRows(header);
        sheet.freezePane(0, header + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(SIDE_MARGIN);
        sheet.rightMargin(SIDE_MARGIN);
        sheet.topMargin(PAGE_MARGIN);
        sheet.bottomMargin(PAGE_MARGIN);
    }

    /** Borders and alignment of a filled row. */
    void frame(int row, boolean bold) {
        var style = sheet.range(row, 0, row, columns - 1).style();
        style.borderStyle(BorderStyle.THIN).verticalAlignment("top").wrapText(true);
        if (bold) {
            style.bold();
        }
        style.set();
    }
}
