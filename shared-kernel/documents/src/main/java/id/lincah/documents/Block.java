package id.lincah.documents;

import java.util.List;

/** One piece of a paper, from top to bottom. Texts are plain; a writer escapes what its format needs escaped. */
public sealed interface Block {

    /** Hands itself to the writer of a format. */
    void to(BlockWriter writer);

    /** A heading; level 1 is the largest, 3 the smallest. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading has level 1 to 3, not " + level);
            }
        }

        @Override
        public void to(BlockWriter writer) {
            writer.heading(this);
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Block {
        @Override
        public void to(BlockWriter writer) {
            writer.paragraph(this);
        }
    }

    /** A centred line, as the names of decrees stand. */
    record Centred(String text, boolean bold) implements Block {
        @Override
        public void to(BlockWriter writer) {
            writer.centred(this);
        }
    }

    /** Numbered lines; the number is the writer's. */
    record Numbered(List<String> lines) implements Block {
        public Numbered {
            lines = List.copyOf(lines);
        }

        @Override
        public void to(BlockWriter writer) {
            writer.numbered(this);
        }
    }

    /** Lines indented by their depth, as a tree of units is told. */
    record Outline(List<Line> lines) implements Block {
        public Outline {
            lines = List.copyOf(lines);
        }

        @Override
        public void to(BlockWriter writer) {
            writer.outline(this);
        }
    }

    /** One line of an outline; depth 0 stands at the margin. */
    record Line(int depth, String text) {
        public Line {
            if (depth < 0) {
                throw new IllegalArgumentException("a line has depth 0 or more, not " + depth);
            }
        }
    }

    /** Names with their values, one pair a line, as on a form. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public void to(BlockWriter writer) {
            writer.fields(this);
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
            int columns = head.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a table has as many widths, and cells in a row, as columns");
            }
        }

        int share(int column) {
            return widths.get(column);
        }

        int shares() {
            return widths.stream().mapToInt(Integer::intValue).sum();
        }

        @Override
        public void to(BlockWriter writer) {
            writer.table(this);
        }
    }

    /** A drawing as SVG text; in DOCX it stands as its alternative text, for Word's own drawing is another format. */
    record Drawing(String svg, String alternative) implements Block {
        @Override
        public void to(BlockWriter writer) {
            writer.drawing(this);
        }
    }

    /** Where and when, who signs, with room for the signature. */
    record Signature(String placeAndDate, String office, String name, String number) implements Block {
        @Override
        public void to(BlockWriter writer) {
            writer.signature(this);
        }
    }

    /** The next block begins on a new page. */
    record PageBreak() implements Block {
        @Override
        public void to(BlockWriter writer) {
            writer.pageBreak(this);
        }
    }
}
