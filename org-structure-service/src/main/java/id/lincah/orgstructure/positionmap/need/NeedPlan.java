package id.lincah.orgstructure.positionmap.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a command changes: needs that end on its day, needs that begin on it, and how many stay as they are. */
final class NeedPlan {
    /** Names a box across units. */
    record BoxName(UUID unitId, String key) {}

    private final RecordNeeds command;
    private final NeedFaults faults;
    private final List<BoxName> ended = new ArrayList<>();
    private final List<Need> begun = new ArrayList<>();
    private final Map<BoxName, Integer> seen = new HashMap<>();
    private int changed;
    private int unchanged;

    NeedPlan(RecordNeeds command, NeedFaults faults) {
        this.command = command;
        this.faults = faults;
    }

    /** Compares every row with what is recorded; a row that meets nothing it can name is a fault. */
    NeedPlan compare(List<ResolvedRow> rows) {
        rows.forEach(row -> {
            if (fits(row)) {
                compare(row, command.rows().get(row.index()));
            }
        });
        return this;
    }

    private boolean fits(ResolvedRow row) {
        if (row.unitId() == null) {
            var code = String.valueOf(command.rows().get(row.index()).unitCode());
            faults.add(row.index(), "unitCode", "UNIT_UNKNOWN", Map.of("value", code));
            return false;
        }
        if (!row.positionFound()) {
            var code = command.rows().get(row.index()).positionCode();
            faults.add(row.index(), "positionCode", "POSITION_UNKNOWN", Map.of("value", code));
            return false;
        }
        if (!row.inUnit()) {
            faults.add(row.index(), "positionCode", "POSITION_IN_OTHER_UNIT");
            return false;
        }
        return isFirst(row);
    }

    private boolean isFirst(ResolvedRow row) {
        var first = seen.putIfAbsent(new BoxName(row.unitId(), row.key()), row.index());
        if (first != null) {
            faults.twice(row.index(), first);
        }
        return first == null;
    }

    private void compare(ResolvedRow row, NeedRow wanted) {
        var figures = Boolean.TRUE.equals(wanted.ends()) ? null : Need.Figures.of(wanted, command.basis());
        if (Objects.equals(figures, row.present())) {
            unchanged++;
            return;
        }
        if (row.present() != null) {
            ended.add(new BoxName(row.unitId(), row.key()));
            changed++;
        }
        if (figures != null) {
            begun.add(row.with(figures));
        }
    }

    List<BoxName> ended() {
        return ended;
    }

    List<Need> begun() {
        return begun;
    }

    NeedReport report() {
        var rows = command.rows().size();
        return new NeedReport(command.effectiveOn(), rows, rows - changed - unchanged, changed, unchanged);
    }
}
