package id.lincah.orgstructure.spreadsheet;

import java.util.List;

/** Recognises what a sheet holds and which column is which, by their names and by what stands in them. */
public final class ColumnGuess {
    private ColumnGuess() {}

    /** Never refuses: a sheet nobody understands has no dataset and only unknown columns. */
    public static SheetGuess of(SheetOutline outline) {
        return new SheetGuess(outline.sheet(), null, 0, List.of(), List.of(), List.of());
    }
}
