package id.lincah.orgstructure.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * How a CSV file separates its cells.
 *
 * @param announced the first line is {@code sep=;}, as some spreadsheets write it, and no row
 */
record CsvDialect(char separator, boolean announced) {
    private static final String SEPARATORS = ",;\t";
    private static final String ANNOUNCEMENT = "sep=";
    private static final int LONGEST_HEADER = 1 << 16;

    /** The separator that stands most often in the first line that is not blank. */
    static CsvDialect of(Path file) {
        try (var text = new BufferedReader(CsvFile.text(file))) {
            var line = firstLine(text);
            if (line.startsWith(ANNOUNCEMENT) && line.length() == ANNOUNCEMENT.length() + 1) {
                return new CsvDialect(line.charAt(ANNOUNCEMENT.length()), true);
            }
            return new CsvDialect(mostUsed(line), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String firstLine(BufferedReader text) throws IOException {
        var line = new StringBuilder();
        for (int c = text.read(); c >= 0 && line.length() < LONGEST_HEADER; c = text.read()) {
            if (c != '\n' && c != '\r') {
                line.append((char) c);
            } else if (!line.toString().isBlank()) {
                break;
            }
        }
        return line.toString();
    }

    private static char mostUsed(String line) {
        var counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
