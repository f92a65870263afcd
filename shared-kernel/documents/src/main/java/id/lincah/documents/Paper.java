package id.lincah.documents;

import java.util.List;

/**
 * An official paper before it is written to a format.
 *
 * @param title of the file's properties; nothing of it is printed
 * @param landscape wide tables need it
 */
public record Paper(String title, boolean landscape, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }
}
