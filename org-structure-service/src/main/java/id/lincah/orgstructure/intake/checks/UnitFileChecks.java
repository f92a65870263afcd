package id.lincah.orgstructure.intake.checks;

import java.util.HashMap;
import java.util.Map;

/** What shows only when the units of the files are laid over each other and over what is stored. */
final class UnitFileChecks {
    private static final String CODE = "unit_code";
    private static final String PARENT = "parent_code";
    private static final String NAME = "name";
    private static final int LONGEST_NAME = 300;

    private final UnitMemory units;
    private final ParentKinds kinds;
    private final UnitCycles cycles;
    private final RightParent right;
    private final Counts namesBelow = new Counts();

    UnitFileChecks(UnitMemory units, ParentKinds kinds) {
        this.units = units;
        this.kinds = kinds;
        this.cycles = new UnitCycles(units);
        this.right = new RightParent(units, kinds);
        for (int unit = 0; unit < units.size(); unit++) {
            if (units.nthOfName(unit) > 0 && units.sharing(units.name(unit)) > 1) {
                namesBelow.add(nameBelow(unit));
            }
        }
    }

    void check(IntakeRow row, RowFaults faults) {
        if (checkTree(row, faults)) {
            int unit = units.find(row.text(CODE));
            checkOffice(unit, row, faults);
            checkKind(unit, faults);
            checkName(unit, row, faults);
        }
    }

    /** @return whether the row is the first of a readable code */
    boolean checkTree(IntakeRow row, RowFaults faults) {
        int unit = units.find(row.text(CODE));
        if (unit == UnitMemory.NONE) {
            return false;
        }
        if (!units.places().is(unit, row)) {
            var details = new HashMap<>(units.places().details(unit, row));
            details.put("value", row.text(CODE));
            faults.error(CODE, "CODE_DUPLICATE", details, units.places().repairOfSecond(unit, row));
            return false;
        }
        checkParent(unit, row, faults);
        return true;
    }

    private void checkParent(int unit, IntakeRow row, RowFaults faults) {
        var named = row.text(PARENT);
        int parent = units.find(named);
        if (named.equals(row.text(CODE))) {
            suggest(faults, "PARENT_SELF", RepairKind.PARENT_FOR_SELF, row, right.of(unit));
        } else if (!named.isEmpty() && parent == UnitMemory.NONE) {
            suggest(faults, "PARENT_UNKNOWN", RepairKind.PARENT_FOR_UNKNOWN, row, right.of(unit));
        } else if (cycles.contains(unit)) {
            suggest(
                    faults,
                    "PARENT_CYCLE",
                    RepairKind.PARENT_OUT_OF_CYCLE,
                    row,
                    cycles.opens(unit) ? right.of(unit) : null);
        }
    }

    private void checkOffice(int unit, IntakeRow row, RowFaults faults) {
        int parent = units.parentOf(unit);
        boolean hangs = parent != UnitMemory.NONE && parent != unit && units.exists(parent) && !cycles.contains(unit);
        if (hangs && !allowed(unit, parent)) {
            wrongOffice(unit, parent, row, faults);
        }
    }

    private void suggest(RowFaults faults, String code, RepairKind kind, IntakeRow row, String parent) {
        var repair = parent == null ? null : new Repair(kind, PlainText.tidy(row.raw(PARENT)), parent);
        faults.error(PARENT, code, Map.of("value", row.text(PARENT)), repair);
    }

    private boolean allowed(int unit, int parent) {
        return kinds.allows(units.typeOf(unit), units.typeOf(parent), units.name(parent));
    }

    private void wrongOffice(int unit, int parent, IntakeRow row, RowFaults faults) {
        var office = right.ofKind(unit);
        var details = Map.<String, Object>of(
                "kind", units.typeOf(unit),
                "parent", units.code(parent),
                "parentName", units.name(parent));
        var repair = office.isEmpty() || office.equals(units.code(parent))
                ? null
                : new Repair(RepairKind.PARENT_OF_RIGHT_KIND, PlainText.tidy(row.raw(PARENT)), office);
        faults.suspicious(PARENT, "SUSPICIOUS_PARENT_KIND", details, repair);
    }

    private void checkKind(int unit, RowFaults faults) {
        if (UnitKinds.table().doubtful(units.typeOf(unit))) {
            faults.suspicious(
                    CellFault.WHOLE_ROW, "SUSPICIOUS_KIND", Map.of("kind", units.typeOf(unit)), Repair.leaveOut());
        }
    }

    /** The second unit of a name is told as such, so that the names can be counted; all that share it can be mended. */
    private void checkName(int unit, IntakeRow row, RowFaults faults) {
        int nth = units.nthOfName(unit);
        int sharing = nth == 0 ? 0 : units.sharing(units.name(unit));
        if (sharing > 1) {
            var code = nth == 2 ? "NAME_TWICE" : "NAME_SHARED";
            var repair = new Repair(RepairKind.NAME_WITH_PARENT, PlainText.tidy(row.raw(NAME)), longer(unit));
            faults.suspicious(NAME, code, Map.of("times", sharing), repair);
        }
    }

    private String longer(int unit) {
        int parent = units.find(parentInTheEnd(unit));
        boolean tells = parent != UnitMemory.NONE
                && !UnitKinds.isGovernment(units.typeOf(parent))
                && namesBelow.of(nameBelow(unit)) == 1;
        var longer = units.name(unit) + " (" + (tells ? units.name(parent) : units.code(unit)) + ")";
        return longer.length() > LONGEST_NAME ? units.name(unit) + " (" + units.code(unit) + ")" : longer;
    }

    private long nameBelow(int unit) {
        return PlainText.hash(units.name(unit)) * 31 + units.find(parentInTheEnd(unit));
    }

    /** The parent once the suggestions for it are accepted. */
    private String parentInTheEnd(int unit) {
        int parent = units.parentOf(unit);
        if (parent == UnitMemory.NONE) {
            return "";
        }
        if (parent == unit || !units.exists(parent) || cycles.contains(unit)) {
            return right.of(unit);
        }
        var office = allowed(unit, parent) ? "" : right.ofKind(unit);
        return office.isEmpty() ? units.code(parent) : office;
    }
}
