package id.lincah.equivalation.catalogue;

import id.lincah.regulation.CsvRow;
import id.lincah.regulation.CsvTable;
import id.lincah.regulation.FunctionalLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The catalogue of functional positions, national and the same for every agency, ordered by code. */
@ApplicationScoped
public class FunctionalPositions {
    private final Map<String, FunctionalPosition> byCode = new TreeMap<>();

    public FunctionalPositions() {
        CsvTable.read("catalogue/functional-positions.csv", "code", "name", "levels", "keywords", "standing")
                .forEach(row -> byCode.put(row.text("code"), position(row)));
    }

    private static FunctionalPosition position(CsvRow row) {
        return new FunctionalPosition(
                row.text("code"),
                row.text("name"),
                row.text("category"),
                row.list("levels").stream().map(FunctionalLevel::valueOf).toList(),
                row.optional("supervising_agency").orElse(null),
                row.optional("established_by").orElse(null),
                row.optional("education_s2_from_level")
                        .map(FunctionalLevel::valueOf)
                        .orElse(null),
                row.list("fields"),
                row.list("keywords"),
                row.text("standing"));
    }

    public Optional<FunctionalPosition> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<FunctionalPosition> all() {
        return List.copyOf(byCode.values());
    }

    /** Positions whose name, code or a keyword contains the text; null asks for all. */
    public List<FunctionalPosition> search(String text, FunctionalLevel level) {
        var wanted = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return byCode.values().stream()
                .filter(position -> level == null || position.has(level))
                .filter(position -> matches(position, wanted))
                .toList();
    }

    private static boolean matches(FunctionalPosition position, String wanted) {
        return position.name().toLowerCase(Locale.ROOT).contains(wanted)
                || position.code().toLowerCase(Locale.ROOT).contains(wanted)
                || position.keywords().stream().anyMatch(keyword -> keyword.contains(wanted));
    }
}
