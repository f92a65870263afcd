package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.placement.AppointmentFacts.Held;
import id.lincah.orgstructure.placement.AppointmentFacts.Person;
import id.lincah.request.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays ends of placements over who holds what; every fault is named with its row and field, no number in it. */
final class EndingChecks {
    private final AppointmentFacts facts;
    private final LocalDate today;
    private final List<Violation> faults = new ArrayList<>();
    private final List<PlacementEnd> ends = new ArrayList<>();
    private final Map<UUID, Integer> rowOfPerson = new HashMap<>();

    EndingChecks(AppointmentFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    List<Violation> faults() {
        return faults;
    }

    List<PlacementEnd> ends() {
        return ends;
    }

    void check(List<EndPlacements.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            check("/rows/" + i, i, rows.get(i));
        }
    }

    private void check(String at, int place, EndPlacements.Row row) {
        var person = person(at, place, row);
        if (person == null) {
            return;
        }
        var held = facts.heldBy(person.id()).stream()
                .filter(each -> each.period().holdsOn(row.on()))
                .findFirst()
                .orElse(null);
        if (held == null) {
            fault(at + "/on", "NOT_PLACED", Map.of("on", row.on()));
        } else if (!row.on().isAfter(held.period().from())
                && !held.period().from().isAfter(today)) {
            fault(at + "/on", "BEFORE_PRESENT_POSITION", Map.of());
        } else {
            ends.add(end(row, held));
        }
    }

    private Person person(String at, int place, EndPlacements.Row row) {
        if ((row.nip() == null) == (row.personId() == null)) {
            fault(at + "/nip", "PERSON_AMBIGUOUS", Map.of());
            return null;
        }
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
        return person;
    }

    private static PlacementEnd end(EndPlacements.Row row, Held held) {
        var before = new LinkedHashMap<String, Object>();
        before.put("position", held.position());
        before.put("from", held.period().from());
        before.put("until", held.period().to());
        return new PlacementEnd(
                held.id(), held.person(), held.position(), held.period().from(), row.on(), row.basis(), before);
    }

    private void fault(String pointer, String code, Map<String, Object> details) {
        faults.add(new Violation(pointer, code, details));
    }
}
