package id.lincah.documents;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import static id.lincah.documents.DocxWriter.number;

/** Tables of a DOCX, written node by node: the library's own cells cost too much for thousands of rows. */
final class DocxTables {
    private static final int SMALL = 18;
    private static final int TYPE = 22;
    private static final int BORDER = 4;
    private static final List<Integer> FORM = List.of(32, 3, 65);

    private DocxTables() {}

    static void grid(XWPFDocument document, Block.Table block, boolean landscape) {
        var widths = widths(block.widths(), landscape);
        var table = table(document, widths);
        borders(table);
        var head = row(table, block.head(), widths, SMALL, true);
        head.getTrPr().addNewTblHeader();
        block.rows().forEach(cells -> row(table, cells, widths, SMALL, false));
        // Without a paragraph between them two tables grow together.
        document.createParagraph();
    }

    static void fields(XWPFDocument document, Block.Fields block, boolean landscape) {
        var widths = widths(FORM, landscape);
        var table = table(document, widths);
        block.fields().forEach(field -> row(table, List.of(field.label(), ":", field.value()), widths, TYPE, false));
        document.createParagraph();
    }

    private static int[] widths(List<Integer> shares, boolean landscape) {
        long all = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream()
                .mapToInt(share -> (int) (DocxStyles.textWidth(landscape) * (long) share / all))
                .toArray();
    }

    private static CTTbl table(XWPFDocument document, int[] widths) {
        var table = document.getDocument().getBody().addNewTbl();
        var properties = table.addNewTblPr();
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(number(IntStream.of(widths).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.addNewTblGrid();
        IntStream.of(widths).forEach(column -> grid.addNewGridCol().setW(number(column)));
        return table;
    }

    private static void borders(CTTbl table) {
        var borders = table.getTblPr().addNewTblBorders();
        for (var side : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            side.setVal(STBorder.SINGLE);
            side.setSz(number(BORDER));
            side.setColor("000000");
        }
    }

    private static CTRow row(CTTbl table, List<String> cells, int[] widths, int size, boolean bold) {
        var row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        for (int column = 0; column < widths.length; column++) {
            var cell = row.addNewTc();
            var width = cell.addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(number(widths[column]));
            var run = cell.addNewP().addNewR();
            var look = run.addNewRPr();
            if (bold) {
                look.addNewB();
            }
            look.addNewSz().setVal(number(size));
            var text = run.addNewT();
            text.setStringValue(PlainText.of(cells.get(column)));
            text.setSpace(SpaceAttribute.Space.PRESERVE);
        }
        return row;
    }
}
