package id.lincah.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import static id.lincah.documents.DocxWriter.number;

/** Font, language, headings and page of a DOCX. Lengths in twentieths of a point, sizes of type in half points. */
final class DocxStyles {
    private static final String FONT = "Times New Roman";
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1247;
    private static final int TYPE = 22;
    private static final List<Integer> HEADINGS = List.of(28, 24, 22);
    private static final int BEFORE = 200;
    private static final int AFTER = 100;

    private DocxStyles() {}

    static void define(XWPFDocument document, Paper paper) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(PlainText.of(paper.title()));
        properties.setCreator("Lincah");
        properties.getUnderlyingProperties().setLanguageProperty("id");
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("id-ID");
        styles.addStyle(new XWPFStyle(runningText()));
        for (int level = 1; level <= HEADINGS.size(); level++) {
            styles.addStyle(new XWPFStyle(headingStyle(level)));
        }
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    private static CTStyle runningText() {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId("Normal");
        style.setDefault(true);
        style.addNewName().setVal("Normal");
        style.addNewRPr().addNewSz().setVal(number(TYPE));
        return style;
    }

    /** A real heading: readers and contents lists find their way by it. */
    private static CTStyle headingStyle(int level) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(heading(level));
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(number(BEFORE));
        spacing.setAfter(number(AFTER));
        if (level == 1) {
            paragraph.addNewJc().setVal(STJc.CENTER);
        }
        paragraph.addNewOutlineLvl().setVal(number(level - 1L));
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(number(HEADINGS.get(level - 1)));
        return style;
    }

    /** A4. */
    static void page(XWPFDocument document, boolean landscape) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(number(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(number(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margin = section.addNewPgMar();
        margin.setTop(number(MARGIN));
        margin.setBottom(number(MARGIN));
        margin.setLeft(number(MARGIN));
        margin.setRight(number(MARGIN));
        margin.setHeader(number(MARGIN / 2));
        margin.setFooter(number(MARGIN / 2));
    }

    static int textWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }
}
