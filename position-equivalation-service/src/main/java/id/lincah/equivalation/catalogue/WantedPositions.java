package id.lincah.equivalation.catalogue;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.request.Problem;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which positions a reader asks for, and in what order. */
public class WantedPositions {
    private static final int MAX_TEXT = 100;

    @QueryParam("q")
    @Size(max = MAX_TEXT)
    String text;

    @QueryParam("level")
    String level;

    @QueryParam("category")
    String category;

    @QueryParam("supervisingAgency")
    @Size(max = MAX_TEXT)
    String supervisingAgency;

    @QueryParam("agencyScope")
    String agencyScope;

    /** A day: only what is established on it; left out means every position in its latest period. */
    @QueryParam("asOf")
    LocalDate asOf;

    @QueryParam("sort")
    String sort;

    String signature() {
        return String.join(
                "\n",
                String.valueOf(text),
                String.valueOf(level),
                String.valueOf(category),
                String.valueOf(supervisingAgency),
                String.valueOf(agencyScope),
                String.valueOf(asOf),
                String.valueOf(sort));
    }

    List<FunctionalPosition> from(FunctionalPositions catalogue) {
        var atLevel = level();
        var order = order();
        var rows = asOf == null ? latest(catalogue) : catalogue.on(asOf);
        return rows.stream()
                .filter(row -> atLevel == null || row.has(atLevel))
                .filter(row -> category == null || category.equals(row.category()))
                .filter(row -> agencyScope == null || agencyScope.equals(row.agencyScope()))
                .filter(row -> supervisingAgency == null || contains(row.supervisingAgency(), supervisingAgency))
                .filter(row -> text == null || says(row))
                .sorted(order)
                .toList();
    }

    private static List<FunctionalPosition> latest(FunctionalPositions catalogue) {
        return catalogue.all().stream()
                .map(FunctionalPosition::code)
                .distinct()
                .map(code -> catalogue.find(code).orElseThrow())
                .toList();
    }

    private FunctionalLevel level() {
        try {
            return level == null ? null : FunctionalLevel.valueOf(level);
        } catch (IllegalArgumentException unknown) {
            throw Problem.badInput("?level", "UNKNOWN_VALUE");
        }
    }

    private Comparator<FunctionalPosition> order() {
        return Comparator.comparing(this::key).thenComparing(FunctionalPosition::code);
    }

    /** What the list is ordered by before the code. */
    String key(FunctionalPosition position) {
        return switch (sort == null ? "code" : sort) {
            case "code" -> "";
            case "name" -> position.name();
            case "supervisingAgency" -> String.valueOf(position.supervisingAgency());
            default -> throw Problem.badInput("?sort", "UNKNOWN_VALUE");
        };
    }

    private boolean says(FunctionalPosition row) {
        return contains(row.name(), text)
                || contains(row.code(), text)
                || row.keywords().stream().anyMatch(keyword -> contains(keyword, text));
    }

    private static boolean contains(String whole, String part) {
        return whole != null && whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
