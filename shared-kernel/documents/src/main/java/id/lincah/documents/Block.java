package id.lincah.documents;

import java.util.List;

/** One piece of a paper, from top to bottom. Texts are plain; a writer escapes what its format needs escaped. */
public sealed interface Block {

    /** A heading; level 1 is the largest, 3 the smallest. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading has level 1 to 3, not " + level);
            }
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A centred line, as the names of decrees stand. */
    record Centred(String text, boolean bold) implements Block {}

    /** Numbered lines; the number is the writer's. */
    record Numbered(List<String> lines) implements Block {
        public Numbered {
            lines = List.copyOf(lines);
        }
    }

    /** Names with their values, one pair a line, as on a form. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** One line of a form. */
    record Field(String label, String value) {}

    /**
     * A table; its head row repeats on every page.
     *
     * @param widths share of each column, in any unit; as many as there are columns
     * @param rows each as long as the head
     */
    record Table(List<String> head, List<Integer> widths, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            if (widths.size() != head.size()) {
                throw new IllegalArgumentException("a table has as many widths as columns");
            }
        }
    }

    /** A drawing as SVG text; in DOCX it stands as its alternative text, for Word's own drawing is another format. */
    record Drawing(String svg, String alternative) implements Block {}

    /** Where and when, who signs, with room for the signature. */
    record Signature(String placeAndDate, String office, String name, String number) implements Block {}

    /** The next block begins on a new page. */
    record PageBreak() implements Block {}
}
