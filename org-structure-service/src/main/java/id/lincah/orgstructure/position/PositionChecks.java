package id.lincah.orgstructure.position;

import id.lincah.orgstructure.position.ChangePositions.Act;
import id.lincah.orgstructure.position.StandingPositions.Standing;
import id.lincah.orgstructure.position.StandingPositions.Unit;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.PositionKind;
import id.lincah.request.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays the rows of a change over what stands; every fault is named with its row and field. */
final class PositionChecks {
    private final StandingPositions standing;
    private final List<Violation> faults = new ArrayList<>();
    private final List<PlannedChange> planned = new ArrayList<>();
    private final Map<String, Integer> firstRow = new HashMap<>();
    private final Map<String, String> pointers = new HashMap<>();

    PositionChecks(StandingPositions standing) {
        this.standing = standing;
    }

    List<Violation> faults() {
        return faults;
    }

    List<PlannedChange> planned() {
        return planned;
    }

    void check(List<ChangePositions.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            check("/changes/" + i, i, rows.get(i));
        }
        new HeadChecks(standing, pointers).check(planned, faults);
    }

    private void check(String at, int place, ChangePositions.Row row) {
        var code = row.positionCode();
        var first = firstRow.putIfAbsent(code, place);
        if (first != null) {
            fault(at + "/positionCode", "CODE_DUPLICATE", Map.of("value", code, "firstRow", first));
            return;
        }
        pointers.put(code, at);
        if (row.act() == Act.CREATE) {
            create(at, row);
        } else {
            var old = standing.positions().get(code);
            if (old == null || !old.stands()) {
                var problem = old == null ? "POSITION_UNKNOWN" : "NOT_VALID_ON_DAY";
                fault(at + "/positionCode", problem, Map.of("value", code));
            } else if (row.act() == Act.ABOLISH) {
                abolish(at, old);
            } else {
                change(at, row, old);
            }
        }
    }

    private void create(String at, ChangePositions.Row row) {
        if (standing.positions().containsKey(row.positionCode())) {
            fault(at + "/positionCode", "CODE_TAKEN", Map.of("value", row.positionCode()));
        }
        required(at + "/unitCode", row.unitCode());
        required(at + "/title", row.title());
        required(at + "/positionKind", row.positionKind());
        var unit = unit(at, row.unitCode(), null);
        var blank = new PositionState(null, row.positionCode(), null, null, null, null, false, null, null);
        if (unit != null && row.title() != null && row.positionKind() != null) {
            keep(at, new PlannedChange(row.act(), null, blank.with(row, unit.id()), null));
        }
    }

    private void change(String at, ChangePositions.Row row, Standing old) {
        if (row.act() == Act.MOVE) {
            required(at + "/unitCode", row.unitCode());
        } else if (row.unitCode() != null) {
            fault(at + "/unitCode", "MOVE_CHANGES_THE_UNIT", Map.of());
        }
        var unit = row.act() == Act.MOVE ? unit(at, row.unitCode(), old) : null;
        if (row.act() == Act.MOVE && unit == null) {
            return;
        }
        var after = old.state().with(row, unit == null ? null : unit.id());
        if (after.equals(old.state())) {
            fault(at, "NOTHING_CHANGES", Map.of("value", row.positionCode()));
        }
        keep(at, new PlannedChange(row.act(), old.state(), after, old.validTo()));
    }

    private void abolish(String at, Standing old) {
        var value = Map.<String, Object>of("value", old.state().code());
        if (old.changesLater()) {
            fault(at + "/positionCode", "CHANGES_LATER", value);
        }
        if (old.occupied()) {
            fault(at + "/positionCode", "POSITION_OCCUPIED", value);
        }
        planned.add(new PlannedChange(Act.ABOLISH, old.state(), null, null));
    }

    private void keep(String at, PlannedChange change) {
        checkLevels(at, change.after());
        planned.add(change);
    }

    private Unit unit(String at, String code, Standing position) {
        if (code == null) {
            return null;
        }
        var unit = standing.units().get(code);
        if (unit == null || !unit.stands()) {
            fault(at + "/unitCode", "UNIT_UNKNOWN", Map.of("value", code));
            return null;
        }
        LocalDate ends = position == null ? null : position.validTo();
        if (!unit.outlives(ends)) {
            fault(at + "/unitCode", "UNIT_ENDS", Map.of("value", code, "on", unit.endsOn()));
        }
        return unit;
    }

    private void checkLevels(String at, PositionState after) {
        var kind = PositionKind.valueOf(after.kind());
        if (after.title() == null || after.title().isBlank()) {
            fault(at + "/title", "VALUE_REQUIRED", Map.of());
        }
        if (after.echelon() != null) {
            try {
                if (Echelon.of(after.echelon()).positionKind() != kind) {
                    fault(at + "/echelon", "ECHELON_NOT_OF_KIND", Map.of("kind", kind));
                }
            } catch (IllegalArgumentException unknown) {
                fault(at + "/echelon", "ECHELON_UNKNOWN", Map.of());
            }
        }
        if (kind != PositionKind.FUNGSIONAL && (after.functionalCode() != null || after.functionalLevel() != null)) {
            fault(at + "/functionalLevel", "FUNCTIONAL_ONLY", Map.of());
        }
    }

    private void required(String pointer, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            fault(pointer, "VALUE_REQUIRED", Map.of());
        }
    }

    private void fault(String pointer, String code, Map<String, Object> details) {
        faults.add(new Violation(pointer, code, details));
    }
}
