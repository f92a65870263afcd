package id.lincah.orgstructure.intake.checks;

import java.util.HashMap;
import java.util.Map;

/** Positions laid over each other, over the units and over what is stored. */
final class PositionFileChecks {
    private static final String CODE = "position_code";
    private static final String UNIT = "unit_code";

    private final StoredStructure stored;
    private final CodeTable codes = new CodeTable();
    private final Places places = new Places();
    private final CodeTable unitsWithHead = new CodeTable();
    private final Numbers headOf = new Numbers(-1);

    PositionFileChecks(StoredStructure stored) {
        this.stored = stored;
    }

    void survey(IntakeRow row) {
        var code = row.text(CODE);
        if (code.isEmpty()) {
            return;
        }
        int position = codes.add(code);
        if (places.first(position, row) && heads(row)) {
            int unit = unitsWithHead.add(row.text(UNIT));
            if (headOf.get(unit) < 0) {
                headOf.set(unit, position);
            }
        }
    }

    private static boolean heads(IntakeRow row) {
        return "true".equals(row.text("head")) && !row.text(UNIT).isEmpty();
    }

    boolean knows(String code) {
        int position = codes.find(code);
        return position >= 0 && places.known(position) || stored.positions().knows(code);
    }

    void check(IntakeRow row, UnitMemory units, RowFaults faults) {
        var code = row.text(CODE);
        int position = codes.find(code);
        if (position >= 0 && !places.is(position, row)) {
            var details = new HashMap<>(places.details(position, row));
            details.put("value", code);
            faults.error(CODE, "CODE_DUPLICATE", details, places.repairOfSecond(position, row));
            return;
        }
        var unit = row.text(UNIT);
        if (!unit.isEmpty() && units.find(unit) == UnitMemory.NONE) {
            faults.error(UNIT, "UNIT_UNKNOWN", Map.of("value", unit), null);
        }
        if (heads(row) && position >= 0) {
            checkHead(unit, code, position, faults);
        }
    }

    /** One head per unit, counting the stored heads that the files leave alone. */
    private void checkHead(String unit, String code, int position, RowFaults faults) {
        int first = headOf.get(unitsWithHead.find(unit));
        var other = first != position ? codes.text(first) : storedHead(unit, code);
        if (other != null) {
            var demoted = new Repair(RepairKind.SPELLING, "true", "false");
            faults.error("head", "SECOND_HEAD", Map.of("value", unit, "other", other), demoted);
        }
    }

    private String storedHead(String unit, String code) {
        var head = stored.positions().headOf(unit);
        return head == null || head.equals(code) || codes.find(head) >= 0 ? null : head;
    }
}
