package id.lincah.orgstructure.unitchange;

import id.lincah.request.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The structure of an agency on the day a command takes effect. The changes are done to it one after the other, in
 * memory; whatever is wrong is noted with its place, so that all faults are told at once and nothing half done is stored.
 */
final class Draft {
    private final DraftUnits units;
    private final DraftPositions positions;
    private final DraftFaults faults = new DraftFaults();
    private final AskedUnits asked;
    private final Set<DraftUnit> ended = new LinkedHashSet<>();

    Draft(LocalDate day, Collection<DraftUnit> units, Collection<DraftPosition> positions) {
        this.units = new DraftUnits(units);
        this.asked = new AskedUnits(day, this.units, faults);
        this.positions = new DraftPositions(positions);
    }

    /** @throws Problem 422 {@code CHANGES_FAULTY} with every fault */
    void apply(List<UnitChange> changes) {
        for (var each : changes) {
            each.applyTo(this);
            faults.next();
        }
        faults.refuse();
    }

    void create(UnitChange.Create command) {
        if (units.find(command.code()) != null) {
            fault("code", "CODE_TAKEN", Map.of("value", command.code()));
        } else if (command.parentCode() == null || lasting(command.parentCode(), "parentCode", null) != null) {
            units.add(DraftUnit.created(command));
        }
    }

    void rename(UnitChange.Rename command) {
        var unit = asked.standing(command.unitCode(), "unitCode");
        if (unit == null) {
            return;
        }
        var renamed = unit.now.with(command);
        if (renamed.equals(unit.now)) {
            fault("unitCode", "NOTHING_CHANGES", Map.of("value", unit.code));
        }
        unit.now = renamed;
    }

    void move(String code, String parentCode) {
        var unit = asked.standing(code, "unitCode");
        if (unit == null || parentCode != null && lasting(parentCode, "parentCode", unit.ends) == null) {
            return;
        }
        if (Objects.equals(unit.parent(), parentCode)) {
            fault("parentCode", "NOTHING_CHANGES", Map.of("value", code));
        } else if (parentCode != null && units.under(parentCode, code)) {
            fault("parentCode", "PARENT_CYCLE", Map.of("value", parentCode));
        } else {
            units.hang(unit, parentCode);
        }
    }

    /** Ends units; others take over what they leave. */
    void end(
            LineageKind kind,
            List<String> codes,
            List<String> takers,
            String endedField,
            String takerField,
            Leftovers leftovers) {
        var leaving =
                codes.stream().map(code -> asked.leaving(code, endedField)).toList();
        var taking = takers.stream()
                .map(code -> lasting(code, takerField, null))
                .filter(Objects::nonNull)
                .toList();
        refuseDoubles(codes, endedField);
        refuseDoubles(takers, takerField);
        if (taking.stream().anyMatch(leaving::contains)) {
            fault(takerField, "SUCCESSOR_AMONG_ENDED", Map.of());
        } else if (taking.size() == takers.size() && leaving.stream().noneMatch(Objects::isNull)) {
            new Ending(this, kind, leaving, taking, leftovers).carryOut();
            ended.addAll(leaving);
        }
    }

    /** The unit if it stands on the day and does not end before {@code until}; null means for good. */
    DraftUnit lasting(String code, String field, LocalDate until) {
        return asked.lasting(code, field, until);
    }

    private void refuseDoubles(List<String> codes, String field) {
        var seen = new HashSet<String>();
        codes.stream()
                .filter(code -> !seen.add(code))
                .forEach(code -> fault(field, "NAMED_TWICE", Map.of("value", code)));
    }

    void fault(String field, String code, Map<String, Object> details) {
        faults.add(field, code, details);
    }

    DraftUnits units() {
        return units;
    }

    DraftPositions positions() {
        return positions;
    }

    /** In the order in which they end. */
    List<DraftUnit> ended() {
        return List.copyOf(ended);
    }
}
