package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.placement.AppointmentFacts.Held;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays a correction over what is stored of the person and the position; every fault is named with its field. */
final class CorrectionChecks {
    private final CorrectPlacement command;
    private final StoredPlacement old;
    private final AppointmentFacts facts;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Violation> faults = new ArrayList<>();

    CorrectionChecks(CorrectPlacement command, StoredPlacement old, AppointmentFacts facts) {
        this.command = command;
        this.old = old;
        this.facts = facts;
        this.from = command.since() == null ? old.from() : command.since();
        this.to = command.until() == null ? old.to() : command.until();
    }

    /**
     * The placement as it is to be.
     *
     * @param code of the position it is then in
     * @throws Problem 422 with every fault
     */
    StoredPlacement right(String code) {
        checkDays();
        var position = facts.positions().get(code);
        if (position == null || !position.standsOn(from)) {
            faults.add(new Violation("/positionCode", "POSITION_UNKNOWN", Map.of("value", code)));
        } else {
            facts.held().forEach(other -> checkAgainst(other, position));
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("APPOINTMENTS_FAULTY", faults);
        }
        var since = command.since() == null ? old.since() : command.since();
        var basis = command.basis() == null ? old.basis() : command.basis();
        return new StoredPlacement(old.id(), old.person(), position.id(), from, to, since, basis, old.version());
    }

    private void checkDays() {
        if (command.until() != null && old.to() == null) {
            faults.add(new Violation("/until", "PLACEMENT_OPEN"));
        }
        if (to != null && !to.isAfter(from)) {
            faults.add(new Violation(command.until() == null ? "/since" : "/until", "ENDS_BEFORE_START"));
        }
    }

    private void checkAgainst(Held other, AppointmentFacts.Position position) {
        if (other.id().equals(old.id()) || !other.period().overlaps(from, to)) {
            return;
        }
        if (other.person().equals(old.person())) {
            faults.add(new Violation("/since", "PLACED_THEN", period(other)));
        } else if (other.position().equals(position.id())) {
            faults.add(new Violation("/positionCode", "POSITION_HELD", Map.of("value", position.code())));
        }
    }

    private static Map<String, Object> period(Held other) {
        var until = other.period().to();
        return Map.of("from", other.period().from(), "to", until == null ? "" : until);
    }
}
