package id.lincah.documents;

import java.util.List;

/**
 * An official paper before it is written to a format. It is written in Indonesian, on A4, with page numbers.
 *
 * @param title of the file's properties; nothing of it is printed
 * @param mark printed at the top of every page, as {@code RANCANGAN} or {@code RAHASIA}; null for none
 * @param landscape wide tables need it
 */
public record Paper(String title, String mark, boolean landscape, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A paper without a mark. */
    public Paper(String title, boolean landscape, List<Block> blocks) {
        this(title, null, landscape, blocks);
    }
}
