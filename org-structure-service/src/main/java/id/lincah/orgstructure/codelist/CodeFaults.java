package id.lincah.orgstructure.codelist;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays a change of codes over those that are known; every fault is named with its entry and field. */
final class CodeFaults {
    private final Set<String> holding = new HashSet<>();
    private final Set<String> later = new HashSet<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final List<Violation> faults = new ArrayList<>();

    /**
     * @param known code, whether it holds on the day, whether it changes later
     * @throws Problem 422 with every fault
     */
    static void refuse(String list, ChangeCodes command, Iterable<Row> known) {
        var checks = new CodeFaults(known);
        for (int i = 0; i < command.entries().size(); i++) {
            checks.check(i, command.entries().get(i));
        }
        if (RegionCodes.LIST.equals(list)) {
            checks.checkRegions(command.entries());
        }
        if (!checks.faults.isEmpty()) {
            throw Problem.faultyContent("CHANGES_FAULTY", checks.faults);
        }
    }

    private CodeFaults(Iterable<Row> known) {
        known.forEach(row -> {
            if (row.getBoolean(1)) {
                holding.add(row.getString(0));
            }
            if (row.getBoolean(2)) {
                later.add(row.getString(0));
            }
        });
    }

    private void check(int place, ChangeCodes.Row row) {
        var at = "/entries/" + place;
        var value = Map.<String, Object>of("value", row.code());
        var earlier = first.putIfAbsent(row.code(), place);
        if (earlier != null) {
            faults.add(new Violation(at + "/code", "CODE_DUPLICATE", Map.of("value", row.code(), "firstRow", earlier)));
        }
        if (later.contains(row.code())) {
            faults.add(new Violation(at + "/code", "CODE_CHANGES_LATER", value));
        }
        if (row.isEnd() && !holding.contains(row.code())) {
            faults.add(new Violation(at + "/code", "NOT_VALID_ON_DAY", value));
        }
        if (!row.isEnd() && !row.named()) {
            faults.add(new Violation(at + "/nameId", "VALUE_REQUIRED"));
        }
    }

    /** A region begins under one that holds, or that begins with it. */
    private void checkRegions(List<ChangeCodes.Row> rows) {
        var standing = new HashSet<>(holding);
        rows.stream().filter(row -> !row.isEnd()).forEach(row -> standing.add(row.code()));
        rows.stream().filter(ChangeCodes.Row::isEnd).forEach(row -> standing.remove(row.code()));
        for (int i = 0; i < rows.size(); i++) {
            var code = rows.get(i).code();
            var at = "/entries/" + i + "/code";
            var parent = RegionCodes.parent(code);
            if (!RegionCodes.wellFormed(code)) {
                faults.add(new Violation(at, "REGION_CODE_INVALID", Map.of("value", code)));
            } else if (!rows.get(i).isEnd() && parent != null && !standing.contains(parent)) {
                faults.add(new Violation(at, "REGION_PARENT_UNKNOWN", Map.of("value", parent)));
            }
        }
    }
}
