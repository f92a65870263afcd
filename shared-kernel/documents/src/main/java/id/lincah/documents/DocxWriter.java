package id.lincah.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/**
 * Writes a paper as DOCX, so that an office can go on writing in it. Every text is a run of text: no field, no macro and
 * no link comes from it. Blocking: call it on a worker thread.
 */
public final class DocxWriter implements BlockWriter {
    private static final int AFTER = 100;
    /** Twentieths of a point. */
    private static final int STEP = 360;

    private static final int ROOM_TO_SIGN = 1200;

    private final XWPFDocument document;
    private final boolean landscape;

    private DocxWriter(XWPFDocument document, boolean landscape) {
        this.document = document;
        this.landscape = landscape;
    }

    /** @param out stays open */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            DocxStyles.define(document, paper);
            frame(paper, document);
            var writer = new DocxWriter(document, paper.landscape());
            paper.blocks().forEach(block -> block.to(writer));
            DocxStyles.page(document, paper.landscape());
            document.write(out);
        }
    }

    private static void frame(Paper paper, XWPFDocument document) {
        var policy = document.createHeaderFooterPolicy();
        if (paper.mark() != null) {
            var mark = policy.createHeader(STHdrFtr.DEFAULT).createParagraph();
            mark.setAlignment(ParagraphAlignment.RIGHT);
            text(mark, paper.mark()).setBold(true);
        }
        var number = policy.createFooter(STHdrFtr.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        text(number, "Halaman ");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        text(number, " dari ");
        number.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    @Override
    public void heading(Block.Heading block) {
        var heading = paragraph(block.text());
        heading.setStyle(DocxStyles.heading(block.level()));
    }

    @Override
    public void paragraph(Block.Paragraph block) {
        paragraph(block.text());
    }

    @Override
    public void centred(Block.Centred block) {
        var line = paragraph("");
        line.setAlignment(ParagraphAlignment.CENTER);
        text(line, block.text()).setBold(block.bold());
    }

    @Override
    public void numbered(Block.Numbered block) {
        int number = 0;
        for (var line : block.lines()) {
            number++;
            var paragraph = paragraph(number + ".\t" + PlainText.of(line));
            paragraph.setIndentationLeft(STEP);
            paragraph.setIndentationHanging(STEP);
        }
    }

    @Override
    public void outline(Block.Outline block) {
        for (var line : block.lines()) {
            var paragraph = paragraph(line.text());
            paragraph.setIndentationLeft(line.depth() * STEP);
            paragraph.setSpacingAfter(0);
        }
    }

    @Override
    public void fields(Block.Fields block) {
        DocxTables.fields(document, block, landscape);
    }

    @Override
    public void table(Block.Table block) {
        DocxTables.grid(document, block, landscape);
    }

    @Override
    public void drawing(Block.Drawing block) {
        paragraph(block.alternative());
    }

    @Override
    public void signature(Block.Signature block) {
        signatureLine(block.placeAndDate());
        signatureLine(block.office()).setSpacingAfter(ROOM_TO_SIGN);
        var signer = signatureLine("");
        var name = text(signer, block.name());
        name.setBold(true);
        name.setUnderline(UnderlinePatterns.SINGLE);
        signatureLine(block.number());
    }

    private XWPFParagraph signatureLine(String text) {
        var line = paragraph(text);
        line.setIndentationLeft(DocxStyles.textWidth(landscape) / 2);
        line.setSpacingAfter(0);
        line.setKeepNext(true);
        return line;
    }

    @Override
    public void pageBreak(Block.PageBreak block) {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    private XWPFParagraph paragraph(String text) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(AFTER);
        text(paragraph, text);
        return paragraph;
    }

    private static XWPFRun text(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setText(PlainText.of(text));
        return run;
    }

    static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }
}
