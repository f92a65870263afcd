package id.lincah.orgstructure.spreadsheet;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Follows the cells of one sheet: where they are, how long they are, and that none is a formula. */
final class SheetScan {
    private final String name;
    private final ReadingLimits limits;
    private long rows;
    private long row;
    private int column;
    private int characters;

    SheetScan(String name, ReadingLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    long rows() {
        return rows;
    }

    void start(String tag, XMLStreamReader xml) {
        switch (tag) {
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "f" -> throw refused("FORMULA_IN_CELL");
            default -> {
                // Widths, styles and pictures do not matter.
            }
        }
    }

    /** Text of whatever the present cell holds. */
    void text(int length) {
        characters += length;
        if (characters > limits.cellCharacters() && column > 0) {
            throw new RefusedFile(
                    "CELL_TOO_LONG", Map.of("sheet", name, "cell", cellName(), "limit", limits.cellCharacters()));
        }
    }

    private void row(XMLStreamReader xml) {
        rows++;
        row = number(xml.getAttributeValue(null, "r"), row + 1);
        column = 0;
        if (rows > limits.rows() || row > limits.rows()) {
            throw new RefusedFile("TOO_MANY_ROWS", Map.of("sheet", name, "limit", limits.rows()));
        }
    }

    private void cell(XMLStreamReader xml) {
        var reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : CellName.columnOf(reference) + 1;
        characters = 0;
        if (column < 1) {
            throw new RefusedFile("FILE_BROKEN", Map.of("sheet", name));
        }
        if (column > limits.columns()) {
            throw new RefusedFile("TOO_MANY_COLUMNS", Map.of("sheet", name, "line", row, "limit", limits.columns()));
        }
    }

    private long number(String text, long otherwise) {
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw new RefusedFile("FILE_BROKEN", Map.of("sheet", name));
        }
    }

    private RefusedFile refused(String code) {
        return new RefusedFile(code, Map.of("sheet", name, "cell", cellName()));
    }

    private String cellName() {
        return CellName.of(Math.max(column - 1, 0), row);
    }
}
