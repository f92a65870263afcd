package id.lincah.orgstructure.unitchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where that goes which a unit leaves behind when it ends.
 *
 * @param head what becomes of its head position; null when nobody said
 * @param heads the same by unit code, where it differs
 * @param positions unit by position code; those not named go to the first successor
 * @param subUnits parent by unit code; those not named go to the first successor
 */
record Leftovers(
        HeadFate head, Map<String, HeadFate> heads, Map<String, String> positions, Map<String, String> subUnits) {
    static Leftovers of(
            HeadFate head,
            List<UnitChange.Head> heads,
            List<UnitChange.PositionTo> positions,
            List<UnitChange.SubUnitTo> subUnits) {
        var byUnit = new HashMap<String, HeadFate>();
        var byPosition = new LinkedHashMap<String, String>();
        var bySubUnit = new LinkedHashMap<String, String>();
        if (heads != null) {
            heads.forEach(each -> byUnit.put(each.unitCode(), each.fate()));
        }
        if (positions != null) {
            positions.forEach(each -> byPosition.put(each.positionCode(), each.unitCode()));
        }
        if (subUnits != null) {
            subUnits.forEach(each -> bySubUnit.put(each.unitCode(), each.parentCode()));
        }
        return new Leftovers(head, byUnit, byPosition, bySubUnit);
    }

    HeadFate headOf(String unit) {
        return heads.getOrDefault(unit, head);
    }
}
