package id.lincah.orgstructure.unitchange;

import java.time.LocalDate;
import java.util.Map;

/** Units a change names by their code: found fit for what is asked of them, or the reason is noted. */
final class AskedUnits {
    private final LocalDate day;
    private final DraftUnits units;
    private final DraftFaults faults;

    AskedUnits(LocalDate day, DraftUnits units, DraftFaults faults) {
        this.day = day;
        this.units = units;
        this.faults = faults;
    }

    /** A unit that can end on the day: it began before, and nothing later is on record for it. */
    DraftUnit leaving(String code, String field) {
        var unit = standing(code, field);
        if (unit == null) {
            return null;
        }
        var until = UnitFacts.or(unit.later, unit.ends);
        if (unit.isNew() || !unit.began.isBefore(day)) {
            faults.add(field, "BEGINS_THAT_DAY", Map.of("value", code));
        } else if (until != null) {
            faults.add(field, "LATER_PERIOD", Map.of("value", code, "on", until.toString()));
        } else {
            return unit;
        }
        return null;
    }

    /** The unit if it stands on the day and does not end before {@code until}; null means for good. */
    DraftUnit lasting(String code, String field, LocalDate until) {
        var unit = standing(code, field);
        if (unit != null && unit.ends != null && (until == null || unit.ends.isBefore(until))) {
            faults.add(field, "ENDS_TOO_SOON", Map.of("value", code, "on", unit.ends.toString()));
            return null;
        }
        return unit;
    }

    /** The unit if it stands on the day after the changes so far; else null, and the reason is noted. */
    DraftUnit standing(String code, String field) {
        var unit = units.find(code);
        if (unit == null) {
            faults.add(field, "UNIT_UNKNOWN", Map.of("value", code));
        } else if (unit.ended()) {
            faults.add(field, "ENDED_BY_EARLIER_CHANGE", Map.of("value", code));
        } else if (!unit.stands()) {
            faults.add(field, "NOT_VALID_ON_DAY", Map.of("value", code));
        } else {
            return unit;
        }
        return null;
    }
}
