package id.lincah.orgstructure.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What only shows when the rows are laid over each other and over what is stored. No name or number in a fault. */
record HolderChecks(
        Map<String, StoredPosition> positions,
        Map<String, StoredHolder> stored,
        LocalDate effectiveOn,
        Pending pending,
        Faults faults) {

    void check(List<HolderRow> rows) {
        checkNumbers(rows);
        rows.forEach(this::checkPosition);
        rows.forEach(this::checkMove);
        checkOneHolder(rows);
        checkAccounts(rows);
    }

    private void checkNumbers(List<HolderRow> rows) {
        var first = new HashMap<String, Long>();
        for (var row : rows) {
            var earlier = row.nip() == null ? null : first.putIfAbsent(row.nip(), row.row());
            if (earlier != null) {
                faults.add(row.row(), "nip", "NIP_DUPLICATE", Map.of("firstRow", earlier));
            }
            var known = stored.get(row.nip());
            if (known != null && known.mergedInto() != null) {
                faults.add(row.row(), "nip", "RECORD_MERGED", Map.of("into", known.mergedInto()));
            }
        }
    }

    private void checkPosition(HolderRow row) {
        var position = positions.get(row.positionCode());
        var stands =
                position != null && position.stands() || pending.positions().contains(row.positionCode());
        if (row.positionCode() != null && !stands) {
            faults.add(row.row(), "position_code", "POSITION_UNKNOWN", Map.of("value", row.positionCode()));
        }
    }

    /** Whoever moves must leave the old position after having entered it. */
    private void checkMove(HolderRow row) {
        var old = stored.get(row.nip());
        if (old != null && row.positionCode() != null && row.since() != null && old.moves(row)) {
            var begin = row.since().isAfter(effectiveOn) ? row.since() : effectiveOn;
            if (!begin.isAfter(old.validFrom())) {
                faults.add(row.row(), "since", "BEFORE_PRESENT_POSITION", Map.of("present", old.validFrom()));
            }
        }
    }

    private void checkOneHolder(List<HolderRow> rows) {
        var holderOf = new HashMap<String, String>();
        var inFile = numbers(rows);
        stored.values().stream()
                .filter(holder -> holder.positionCode() != null && !inFile.contains(holder.nip()))
                .forEach(holder -> holderOf.put(holder.positionCode(), holder.nip()));
        for (var row : rows) {
            if (row.positionCode() != null
                    && holderOf.putIfAbsent(row.positionCode(), String.valueOf(row.nip())) != null) {
                faults.add(row.row(), "position_code", "POSITION_HELD", Map.of("value", row.positionCode()));
            }
        }
    }

    private void checkAccounts(List<HolderRow> rows) {
        var taken = new HashSet<String>();
        var inFile = numbers(rows);
        stored.values().stream()
                .filter(holder -> holder.account() != null && !inFile.contains(holder.nip()))
                .forEach(holder -> taken.add(holder.account()));
        for (var row : rows) {
            if (row.account() != null && !taken.add(row.account())) {
                faults.add(row.row(), "account", "ACCOUNT_TAKEN", Map.of("value", row.account()));
            }
        }
    }

    private static Set<String> numbers(List<HolderRow> rows) {
        var numbers = new HashSet<String>();
        rows.forEach(row -> numbers.add(row.nip()));
        return numbers;
    }
}
