package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.LedgerOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a command wants of one account: rows to post, and rows to take back, each with the reason. */
record Orders(List<LedgerOrder> rows, Map<UUID, String> takenBack) {
    static final Orders NONE = new Orders(List.of(), Map.of());

    static Orders of(LedgerOrder row) {
        return new Orders(List.of(row), Map.of());
    }

    Orders and(Orders other) {
        var together = new LinkedHashMap<>(takenBack);
        together.putAll(other.takenBack);
        return new Orders(Stream.concat(rows.stream(), other.rows.stream()).toList(), together);
    }
}
