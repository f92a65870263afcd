package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.spreadsheet.RefusedFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much one job may stage, beside the limits of reading: a small workbook can repeat one long text in every cell, and
 * what is staged lies in the database.
 */
final class StagingLimits {
    /** Ten times the longest row a list of people needs. */
    private static final int LONGEST_ROW = 50_000;

    private static final long MOST_CHARACTERS = 1_000_000_000;

    /** Units lean on each other and are laid as a whole: what that takes must fit beside everything else. */
    private static final int MOST_UNITS = 100_000;

    private static final long MOST_CHARACTERS_OF_UNITS = 60_000_000;

    private static final Set<Dataset> LAID_AS_A_WHOLE = EnumSet.of(Dataset.UNITS, Dataset.AGENCIES);

    private long characters;
    private long charactersOfUnits;
    private int units;

    /** @param sheets those staged before an interruption count as well */
    StagingLimits(List<IntakeSheet> sheets) {
        units = sheets.stream()
                .filter(sheet -> sheet.complete() && LAID_AS_A_WHOLE.contains(sheet.dataset()))
                .mapToInt(IntakeSheet::rows)
                .sum();
    }

    /** @throws RefusedFile naming what there is too much of */
    void count(IntakeSheet sheet, long row, String cells) {
        if (cells.length() > LONGEST_ROW) {
            throw new RefusedFile("ROW_TOO_LONG", Map.of("sheet", sheet.name(), "line", row, "limit", LONGEST_ROW));
        }
        characters = counted(characters, cells, MOST_CHARACTERS);
        if (LAID_AS_A_WHOLE.contains(sheet.dataset())) {
            charactersOfUnits = counted(charactersOfUnits, cells, MOST_CHARACTERS_OF_UNITS);
            if (++units > MOST_UNITS) {
                throw new RefusedFile("TOO_MANY_UNITS", Map.of("limit", MOST_UNITS));
            }
        }
    }

    private static long counted(long before, String cells, long most) {
        if (before + cells.length() > most) {
            throw new RefusedFile("TOO_MUCH_TEXT", Map.of("limit", most));
        }
        return before + cells.length();
    }
}
