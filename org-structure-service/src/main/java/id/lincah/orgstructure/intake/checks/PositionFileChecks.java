package id.lincah.orgstructure.intake.checks;

import java.util.HashMap;
import java.util.Map;

/** The positions of one stretch laid over those of the whole job, over the units and over what is stored. */
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

    void add(RowKeys row) {
        if (row.code().isEmpty()) {
            return;
        }
        int position = codes.add(row.code());
        places.first(position, row);
        if (row.heads()) {
            int unit = unitsWithHead.add(row.leansOn());
            if (headOf.get(unit) < 0) {
                headOf.set(unit, position);
            }
        }
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
        if (position >= 0 && RowKeys.of(row).heads()) {
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
