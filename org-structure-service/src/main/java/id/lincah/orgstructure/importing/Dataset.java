package id.lincah.orgstructure.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a file may hold, and the columns it then has. */
public enum Dataset {
    AGENCIES(List.of("unit_code", "parent_code", "name", "type", "echelon"), List.of()),
    UNITS(List.of("unit_code", "parent_code", "name", "type", "echelon"), List.of("setting", "functions")),
    POSITIONS(List.of("position_code", "unit_code", "title", "kind", "echelon", "head"), List.of()),
    HOLDERS(
            List.of(
                    "nip",
                    "name",
                    "employment_status",
                    "education",
                    "education_field",
                    "grade",
                    "grade_since",
                    "position_code",
                    "since",
                    "account",
                    "deceased_on"),
            List.of());

    private final Set<String> required;
    private final Set<String> optional;

    Dataset(List<String> required, List<String> optional) {
        this.required = new LinkedHashSet<>(required);
        this.optional = new LinkedHashSet<>(optional);
    }

    /** Columns the header must name, in any order. */
    Set<String> required() {
        return required;
    }

    /** Columns every row must fill. */
    public List<String> essential() {
        return switch (this) {
            case AGENCIES, UNITS -> List.of("unit_code", "name", "type");
            case POSITIONS -> List.of("position_code", "unit_code", "title", "kind", "head");
            case HOLDERS ->
                List.of(
                        "nip",
                        "name",
                        "employment_status",
                        "education",
                        "grade",
                        "grade_since",
                        "position_code",
                        "since");
        };
    }

    /** All columns, the required ones first. */
    public List<String> columns() {
        var columns = new ArrayList<>(required);
        columns.addAll(optional);
        return columns;
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }
}
