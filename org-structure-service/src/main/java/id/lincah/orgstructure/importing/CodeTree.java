package id.lincah.orgstructure.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Codes and their parents, of the file laid over what is stored: finds doubles, unknown parents and circles. */
final class CodeTree {
    private static final String CODE = "unit_code";
    private static final String PARENT = "parent_code";

    private final Faults faults;
    private final Set<String> storedCodes;
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    CodeTree(Faults faults, Set<String> storedCodes) {
        this.faults = faults;
        this.storedCodes = storedCodes;
    }

    /** A row of the file; a code that was unreadable has been noted already. */
    void add(long row, String code, String parent) {
        if (code == null) {
            return;
        }
        var first = rows.putIfAbsent(code, row);
        if (first != null) {
            faults.add(row, CODE, "CODE_DUPLICATE", Map.of("value", code, "firstRow", first));
        } else if (parent != null) {
            parents.put(code, parent);
        }
    }

    /** A stored code keeps its parent unless the file says otherwise. */
    void stored(String code, String parent) {
        if (parent != null && !rows.containsKey(code)) {
            parents.put(code, parent);
        }
    }

    void check() {
        rows.forEach((code, row) -> {
            var parent = parents.get(code);
            if (code.equals(parent)) {
                faults.add(row, PARENT, "PARENT_SELF", Map.of("value", code));
            } else if (parent != null && !rows.containsKey(parent) && !storedCodes.contains(parent)) {
                faults.add(row, PARENT, "PARENT_UNKNOWN", Map.of("value", parent));
            } else if (parent != null && inCircle(code)) {
                faults.add(row, PARENT, "PARENT_CYCLE", Map.of("value", parent));
            }
        });
    }

    /** Depth of a tree of offices is a handful, so walking up from every row costs little. */
    private boolean inCircle(String code) {
        var seen = new HashSet<String>();
        for (var up = parents.get(code); up != null && seen.add(up); up = parents.get(up)) {
            if (up.equals(code)) {
                return true;
            }
        }
        return false;
    }
}
