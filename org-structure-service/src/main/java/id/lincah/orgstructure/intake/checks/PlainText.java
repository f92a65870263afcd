package id.lincah.orgstructure.intake.checks;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people meant them: what they typed besides letters is evened out. */
final class PlainText {
    /** Blanks of every kind, also those copied from web pages, and control characters. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\uFEFF]+");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}/]+");

    private PlainText() {}

    /** One ordinary blank between words, none at the ends. */
    static String tidy(String text) {
        return isTidy(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Most texts are, and a million of them must not go through a pattern. */
    private static boolean isTidy(String text) {
        boolean blankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' '
                    && (c < ' '
                            || c >= 0x7F && BLANKS.matcher(String.valueOf(c)).matches())) {
                return false;
            }
            if (c == ' ' && blankBefore) {
                return false;
            }
            blankBefore = c == ' ';
        }
        return !blankBefore || text.isEmpty();
    }

    /** Lower case, words apart by one blank, no punctuation but the slash: how spellings are compared. */
    static String key(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A number for a name, equal for names that differ only in blanks and case. */
    static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ Character.toLowerCase(name.charAt(i))) * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
    }
}
