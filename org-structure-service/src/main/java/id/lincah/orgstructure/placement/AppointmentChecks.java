package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.placement.AppointmentFacts.Held;
import id.lincah.orgstructure.placement.AppointmentFacts.Person;
import id.lincah.orgstructure.placement.AppointmentFacts.Position;
import id.lincah.request.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays appointments over who holds what; every fault is named with its row and field, no number in it. */
final class AppointmentChecks {
    private final AppointmentFacts facts;
    private final List<Violation> faults = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final Map<UUID, LocalDate> leaves = new HashMap<>();
    private final Map<UUID, Integer> rowOfPerson = new HashMap<>();
    private final Map<String, Integer> rowOfPosition = new HashMap<>();

    AppointmentChecks(AppointmentFacts facts) {
        this.facts = facts;
    }

    List<Violation> faults() {
        return faults;
    }

    List<Appointment> appointments() {
        return appointments;
    }

    void check(List<AppointPersons.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            read("/rows/" + i, i, rows.get(i));
        }
        // Only now it is known who leaves: two people may change places.
        appointments.forEach(this::checkVacancy);
    }

    private void read(String at, int place, AppointPersons.Row row) {
        if ((row.nip() == null) == (row.personId() == null)) {
            fault(at + "/nip", "PERSON_AMBIGUOUS", Map.of());
            return;
        }
        var person = person(at, place, row);
        var position = position(at, place, row);
        if (person != null && position != null) {
            var old = leaving(at, row, person, position);
            appointments.add(new Appointment(at, row, person.id(), position.id(), old));
            if (old != null && !old.position().equals(position.id())) {
                leaves.put(old.id(), row.since());
            }
        }
    }

    private Person person(String at, int place, AppointPersons.Row row) {
        var field = at + (row.nip() == null ? "/personId" : "/nip");
        var person = facts.person(row.personId(), row.number());
        if (person == null) {
            fault(field, "PERSON_UNKNOWN", Map.of());
            return null;
        }
        var first = rowOfPerson.putIfAbsent(person.id(), place);
        if (first != null) {
            fault(field, "PERSON_TWICE", Map.of("firstRow", first));
        }
        if (person.leftOn() != null && !row.since().isBefore(person.leftOn())) {
            fault(field, "ALREADY_LEFT", Map.of("on", person.leftOn()));
        }
        return person;
    }

    private Position position(String at, int place, AppointPersons.Row row) {
        var code = row.positionCode();
        var position = facts.positions().get(code);
        if (position == null || !position.standsOn(row.since())) {
            fault(at + "/positionCode", "POSITION_UNKNOWN", Map.of("value", code));
            return null;
        }
        if (position.endsOn() != null) {
            fault(at + "/positionCode", "POSITION_ENDS", Map.of("value", code, "on", position.endsOn()));
        }
        var first = rowOfPosition.putIfAbsent(code, place);
        if (first != null) {
            fault(at + "/positionCode", "CODE_DUPLICATE", Map.of("value", code, "firstRow", first));
        }
        return position;
    }

    /** The placement the person leaves on that day; null for none. */
    private Held leaving(String at, AppointPersons.Row row, Person person, Position position) {
        Held old = null;
        for (var held : facts.heldBy(person.id())) {
            if (!held.period().from().isBefore(row.since())) {
                fault(at + "/since", "PLACED_LATER", Map.of("on", held.period().from()));
            } else if (held.period().holdsOn(row.since())) {
                old = held;
            }
        }
        if (old != null && old.position().equals(position.id())) {
            fault(at + "/positionCode", "ALREADY_HOLDS", Map.of("value", row.positionCode()));
        }
        return old;
    }

    private void checkVacancy(Appointment appointment) {
        var since = appointment.row().since();
        for (var other : facts.holdersOf(appointment.position())) {
            var left = leaves.getOrDefault(other.id(), other.period().to());
            boolean stays = left == null || left.isAfter(since);
            if (stays && !other.person().equals(appointment.person())) {
                var value = appointment.row().positionCode();
                fault(appointment.at() + "/positionCode", "POSITION_HELD", Map.of("value", value));
            }
        }
    }

    private void fault(String pointer, String code, Map<String, Object> details) {
        faults.add(new Violation(pointer, code, details));
    }
}
