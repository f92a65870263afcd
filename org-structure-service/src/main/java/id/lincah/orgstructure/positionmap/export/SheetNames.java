package id.lincah.orgstructure.positionmap.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: at most 31 letters, some letters forbidden, no two alike whatever the case. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cntrl}]";

    private final Set<String> taken = new HashSet<>();

    String of(String wanted) {
        var clean = wanted.replaceAll(FORBIDDEN, " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        var name = clean.isEmpty() ? "Unit" : clean;
        var tried = cut(name, "");
        for (int i = 2; !taken.add(tried.toLowerCase(Locale.ROOT)); i++) {
            tried = cut(name, " (" + i + ")");
        }
        return tried;
    }

    private static String cut(String name, String ending) {
        int room = LONGEST - ending.length();
        return (name.length() > room ? name.substring(0, room).strip() : name) + ending;
    }
}
