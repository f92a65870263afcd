package id.lincah.orgstructure.positionmap.need;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything wrong with the rows of a command, each named as its sender counts them. */
final class NeedFaults {
    /** In JSON a pointer from zero; in a file the row under the header and the column. */
    enum Place {
        JSON,
        FILE;

        private static final int FIRST_ROW = 2;

        private String of(int index, String field) {
            return this == JSON
                    ? "/rows/" + index + "/" + field
                    : "row " + number(index) + ", column "
                            + field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }

        private int number(int index) {
            return this == JSON ? index : index + FIRST_ROW;
        }
    }

    private final Place place;
    private final List<Violation> violations = new ArrayList<>();

    NeedFaults(Place place) {
        this.place = place;
    }

    void add(int index, String field, String code) {
        add(index, field, code, Map.of());
    }

    void add(int index, String field, String code, Map<String, Object> details) {
        violations.add(new Violation(place.of(index, field), code, details));
    }

    /** The same box named before. */
    void twice(int index, int first) {
        add(index, "positionTitle", "ROW_TWICE", Map.of("firstRow", place.number(first)));
    }

    /** @throws Problem 422 {@code NEEDS_FAULTY} naming every fault */
    void refuseIfAny() {
        if (!violations.isEmpty()) {
            throw Problem.faultyContent("NEEDS_FAULTY", violations);
        }
    }
}
