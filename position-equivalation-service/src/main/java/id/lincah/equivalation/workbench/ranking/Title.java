package id.lincah.equivalation.workbench.ranking;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an old position, those of its own task apart from those of the unit above: <em>Subbagian Tata Usaha Deputi
 * Bidang Politik</em> keeps files, not politics.
 *
 * @param own words of the task; where the title names none, the words of the unit above stand in
 */
record Title(Set<String> own, Set<String> above) {
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern ABOVE =
            Pattern.compile("\\b(?:pada|deputi|biro|direktorat)\\b", Pattern.CASE_INSENSITIVE);

    static Title of(String title, String unitName, String unitAbove) {
        var own = new LinkedHashSet<String>();
        var above = new LinkedHashSet<>(Words.of(unitAbove));
        split(title, own, above);
        split(unitName, own, above);
        if (own.isEmpty()) {
            return new Title(above, Set.of());
        }
        above.removeAll(own);
        return new Title(own, above);
    }

    private static void split(String text, Set<String> own, Set<String> above) {
        if (text != null) {
            var parts = ABOVE.split(ASIDE.matcher(text).replaceAll(" "), 2);
            own.addAll(Words.of(parts[0]));
            if (parts.length > 1) {
                above.addAll(Words.of(parts[1]));
            }
        }
    }
}
