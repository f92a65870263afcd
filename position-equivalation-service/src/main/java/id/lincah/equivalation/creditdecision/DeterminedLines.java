package id.lincah.equivalation.creditdecision;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The lines of a command beside what is known; every faulty one is named, and then nothing is determined.
 *
 * @param used numbers that stand on another determination
 * @param name of a functional position by its code; null for one the catalogue does not know
 */
record DeterminedLines(
        IssueDecisions command, Map<UUID, Row> known, Collection<String> used, UnaryOperator<String> name) {
    /** @throws Problem 422 with every faulty line */
    List<Determined> judged() {
        var faults = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        var numbers = new HashSet<>(used);
        var determined = new ArrayList<Determined>();
        for (int i = 0; i < command.items().size(); i++) {
            var item = command.items().get(i);
            var fault = fault(i, item, seen, numbers);
            if (fault.isPresent()) {
                faults.add(fault.get());
            } else {
                determined.add(determined(item));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("DECISIONS_OF_CREDIT_FAULTY", faults);
        }
        return determined;
    }

    private Optional<Violation> fault(int line, IssueDecisions.Item item, Set<UUID> seen, Set<String> numbers) {
        var person = known.get(item.personId());
        var pointer = "/items/" + line;
        var code = person == null ? "ACCOUNT_UNKNOWN" : refusal(person, seen.add(item.personId()));
        if (code != null) {
            return Optional.of(new Violation(pointer, code));
        }
        if (!numbers.add(item.number())) {
            return Optional.of(new Violation(pointer + "/number", "NUMBER_TWICE"));
        }
        return determined(item)
                .missing()
                .map(field -> new Violation(pointer, "DECISION_INCOMPLETE", Map.of("field", field)));
    }

    private static String refusal(Row person, boolean first) {
        if (!first) {
            return "PERSON_TWICE";
        }
        if (person.getString("level") == null) {
            return "BEFORE_ACCOUNT";
        }
        // Their scale has no grades, and no credit is demanded for one.
        if (person.getString("employment_status").equals("PPPK")) {
            return "NOT_PNS";
        }
        return person.getBoolean("decided") ? "DECISION_EXISTS" : null;
    }

    private Determined determined(IssueDecisions.Item item) {
        var person = known.get(item.personId());
        return new Determined(person, name.apply(person.getString("functional_code")), command, item.number());
    }
}
