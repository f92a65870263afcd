package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.EditScenario.Row;
import id.lincah.regulation.Echelon;
import id.lincah.request.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the targets of wanted changes and names every faulty row; the later rows may build on the earlier. */
final class CheckingEdits {
    /** What a code stands for in the scenario so far. */
    record Known(Map<String, UUID> units, Map<String, UUID> positions) {}

    /** A change with the ids of what it is about. */
    record Found(Row row, UUID targetId, UUID unitId) {}

    private final Map<String, UUID> units;
    private final Map<String, UUID> positions;
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final List<Violation> faults = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    /** @param structure the scenario's structure before these changes */
    CheckingEdits(Known known, FutureStructure structure) {
        this.units = new HashMap<>(known.units());
        this.positions = new HashMap<>(known.positions());
        structure.after().values().forEach(unit -> parents.put(unit.id(), unit.parentId()));
    }

    CheckingEdits check(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            check(rows.get(i), "/rows/" + i + "/");
        }
        return this;
    }

    List<Violation> faults() {
        return faults;
    }

    List<Found> found() {
        return found;
    }

    private void check(Row row, String at) {
        int before = faults.size();
        var target = switch (row.kind()) {
            case ADD_UNIT -> fresh(units, row, at);
            case ADD_POSITION -> fresh(positions, row, at);
            case RENAME_UNIT, MOVE_UNIT, MERGE_UNIT -> known(units, row.code(), at + "code", "UNIT_UNKNOWN");
            case RENAME_POSITION, MOVE_POSITION -> known(positions, row.code(), at + "code", "POSITION_UNKNOWN");
        };
        var unit = place(row, at);
        demand(row, at);
        if (row.kind() == ScenarioEdit.Kind.MOVE_UNIT || row.kind() == ScenarioEdit.Kind.MERGE_UNIT) {
            refuseCircle(row, target, unit, at);
        }
        if (faults.size() == before) {
            found.add(new Found(row, target, unit));
        }
    }

    private UUID fresh(Map<String, UUID> codes, Row row, String at) {
        if (codes.containsKey(row.code())) {
            fault(at + "code", "CODE_IN_USE", row.code());
        }
        var id = UUID.randomUUID();
        codes.putIfAbsent(row.code(), id);
        return id;
    }

    private UUID known(Map<String, UUID> codes, String code, String pointer, String otherwise) {
        var id = codes.get(code);
        if (id == null) {
            fault(pointer, otherwise, code);
        }
        return id;
    }

    private UUID place(Row row, String at) {
        return switch (row.kind()) {
            case RENAME_UNIT, RENAME_POSITION -> null;
            default ->
                row.unitCode() == null
                        ? missing(at + "unitCode")
                        : known(units, row.unitCode(), at + "unitCode", "UNIT_UNKNOWN");
        };
    }

    private UUID missing(String pointer) {
        fault(pointer, "VALUE_REQUIRED", "");
        return null;
    }

    private void demand(Row row, String at) {
        switch (row.kind()) {
            case ADD_UNIT -> {
                require(row.name(), at + "name");
                require(row.type(), at + "type");
            }
            case ADD_POSITION -> {
                require(row.name(), at + "name");
                require(row.positionKind() == null ? null : "", at + "positionKind");
            }
            case RENAME_UNIT, RENAME_POSITION -> require(row.name(), at + "name");
            default -> {
                // a move and a merger say only where to
            }
        }
        if (row.echelon() != null && !isEchelon(row.echelon())) {
            fault(at + "echelon", "ECHELON_UNKNOWN", row.echelon());
        }
    }

    private void require(String value, String pointer) {
        if (value == null || value.isBlank() && pointer.endsWith("name")) {
            missing(pointer);
        }
    }

    private static boolean isEchelon(String text) {
        try {
            return Echelon.of(text) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Nothing may hang under itself. */
    private void refuseCircle(Row row, UUID target, UUID unit, String at) {
        for (var up = unit; up != null && target != null; up = parents.get(up)) {
            if (up.equals(target)) {
                fault(at + "unitCode", "PARENT_CYCLE", row.unitCode());
                return;
            }
        }
        if (row.kind() == ScenarioEdit.Kind.MOVE_UNIT && target != null && unit != null) {
            parents.put(target, unit);
        }
    }

    private void fault(String pointer, String code, String value) {
        faults.add(new Violation(pointer, code, Map.of("value", value)));
    }
}
