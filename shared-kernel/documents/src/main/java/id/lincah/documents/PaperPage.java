package id.lincah.documents;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as a tree of XHTML nodes for the PDF. */
final class PaperPage implements BlockWriter {
    private final Document page = SafeXml.empty();
    private final Element body;

    private PaperPage(Paper paper) {
        var html = page.createElement("html");
        html.setAttribute("lang", "id");
        page.appendChild(html);
        var head = add(html, "head", null);
        add(head, "title", paper.title());
        add(head, "meta", null, "name", "subject", "content", paper.title());
        add(head, "style", PageStyle.of(paper.landscape(), hasDrawings(paper)));
        body = add(html, "body", null);
        if (paper.mark() != null) {
            add(body, "div", paper.mark(), "class", "mark");
        }
    }

    static Document of(Paper paper) {
        var writer = new PaperPage(paper);
        paper.blocks().forEach(block -> block.to(writer));
        return writer.page;
    }

    static boolean hasDrawings(Paper paper) {
        return paper.blocks().stream().anyMatch(Block.Drawing.class::isInstance);
    }

    @Override
    public void heading(Block.Heading block) {
        add(body, "h" + block.level(), block.text());
    }

    @Override
    public void paragraph(Block.Paragraph block) {
        add(body, "p", block.text());
    }

    @Override
    public void centred(Block.Centred block) {
        add(body, "p", block.text(), "class", block.bold() ? "centred bold" : "centred");
    }

    @Override
    public void numbered(Block.Numbered block) {
        var list = add(body, "ol", null);
        block.lines().forEach(line -> add(list, "li", line));
    }

    @Override
    public void outline(Block.Outline block) {
        block.lines()
                .forEach(line -> add(
                        body, "p", line.text(), "class", "outline", "style", "margin-left: " + line.depth() + "em"));
    }

    @Override
    public void fields(Block.Fields block) {
        var table = add(body, "table", null, "class", "fields");
        for (var field : block.fields()) {
            var row = add(table, "tr", null);
            add(row, "td", field.label(), "class", "label");
            add(row, "td", ":", "class", "colon");
            add(row, "td", field.value());
        }
    }

    @Override
    public void table(Block.Table block) {
        var table = add(body, "table", null, "class", "grid");
        for (int column = 0; column < block.head().size(); column++) {
            add(table, "col", null, "style", "width: " + 100.0 * block.share(column) / block.shares() + "%");
        }
        row(add(table, "thead", null), "th", block.head());
        var rows = add(table, "tbody", null);
        block.rows().forEach(cells -> row(rows, "td", cells));
    }

    private void row(Element parent, String cell, List<String> cells) {
        var row = add(parent, "tr", null);
        cells.forEach(text -> add(row, cell, text));
    }

    @Override
    public void drawing(Block.Drawing block) {
        var frame = add(body, "div", null, "class", "drawing");
        var drawing = (Element) page.importNode(SafeXml.drawing(block.svg()).getDocumentElement(), true);
        drawing.setAttribute("alt", PlainText.of(block.alternative()));
        oneFont(drawing);
        frame.appendChild(drawing);
    }

    /** A font the machine happens to have would make the same drawing another one elsewhere. */
    private static void oneFont(Element drawing) {
        drawing.setAttribute("font-family", PageStyle.DRAWING_FONT);
        var texts = drawing.getElementsByTagNameNS("*", "text");
        for (int i = 0; i < texts.getLength(); i++) {
            ((Element) texts.item(i)).setAttribute("font-family", PageStyle.DRAWING_FONT);
        }
    }

    @Override
    public void signature(Block.Signature block) {
        var frame = add(body, "div", null, "class", "signature");
        add(frame, "p", block.placeAndDate());
        add(frame, "p", block.office());
        add(frame, "p", block.name(), "class", "signer");
        add(frame, "p", block.number());
    }

    @Override
    public void pageBreak(Block.PageBreak block) {
        add(body, "div", null, "class", "break");
    }

    private Element add(Element parent, String name, String text, String... attributes) {
        var element = page.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], PlainText.of(attributes[i + 1]));
        }
        if (text != null) {
            element.appendChild(page.createTextNode(PlainText.of(text)));
        }
        parent.appendChild(element);
        return element;
    }
}
