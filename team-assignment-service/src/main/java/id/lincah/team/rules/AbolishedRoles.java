package id.lincah.team.rules;

import id.lincah.regulation.DatedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The roles that may no longer be given, as a dated table: an agency's switch date is data. */
public final class AbolishedRoles {
    private final DatedTable<String> table;

    private AbolishedRoles(DatedTable<String> table) {
        this.table = table;
    }

    public static AbolishedRoles read(String resource) {
        return new AbolishedRoles(DatedTable.read(resource, List.of("role"), row -> row.text("role")));
    }

    /** Whether the role names an abolished one, however it is written; words that only begin alike do not count. */
    boolean forbid(String role, LocalDate on) {
        var written =
                " " + role.toUpperCase(Locale.ROOT).replaceAll("SUB[\\s\\-.]*KOORDINATOR", "SUBKOORDINATOR") + " ";
        var words = List.of(written.split("[^A-Z]+"));
        return words.stream()
                .anyMatch(word -> !word.isEmpty() && table.rowFor(on, word).isPresent());
    }
}
