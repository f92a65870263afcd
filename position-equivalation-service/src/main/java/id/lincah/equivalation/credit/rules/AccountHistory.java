package id.lincah.equivalation.credit.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that is known of an account: the levels held, the evaluations kept, and the rows posted so far in their order. */
public record AccountHistory(LevelHistory levels, List<KeptEvaluation> evaluations, List<LedgerRow> rows) {
    public AccountHistory {
        evaluations = List.copyOf(evaluations);
        rows = List.copyOf(rows);
    }

    /** The rows that count: neither a correction nor taken back by one. */
    public List<LedgerRow> standing() {
        Set<UUID> takenBack = rows.stream()
                .map(LedgerRow::corrects)
                .filter(id -> id != null)
                .collect(Collectors.toCollection(HashSet::new));
        return rows.stream()
                .filter(row -> row.kind() != EntryKind.CORRECTION && !takenBack.contains(row.id()))
                .toList();
    }
}
