package id.lincah.equivalation.proposal;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What became of an official since the facts were frozen.
 *
 * @param kinds what it comes to: DECEASED, RETIRED, MOVED, GRADE_CHANGED, OTHER
 * @param changes field by field, before and now
 */
public record LineDifference(UUID caseId, String name, String nip, List<String> kinds, List<LineView.Change> changes) {
    static final List<String> COLUMNS = List.of("caseId", "name", "nip", "kinds", "changes");
    private static final Set<String> PLACE = Set.of("positionId", "position", "unit", "office");
    private static final Set<String> OF_GRADE = Set.of("grade", "gradeSince");
    private static final Set<String> OF_DEATH = Set.of("deceasedOn");
    private static final Set<String> OF_LEAVING = Set.of("standing", "leftOn");

    static LineDifference of(Row row) {
        var changes = LineView.Change.list(row.getJsonArray("changes"));
        var now = row.getJsonObject("now");
        var before = row.getJsonObject("facts");
        return new LineDifference(
                row.getUUID("case_id"),
                before.getString("name"),
                MaskedNumber.of(before.getString("nip")),
                kinds(changes, now),
                changes);
    }

    private static List<String> kinds(List<LineView.Change> changes, JsonObject now) {
        var kinds = new ArrayList<String>();
        var standing = now.getString("standing");
        var fields = changes.stream().map(LineView.Change::field).toList();
        if (fields.contains("deceasedOn") || (fields.contains("standing") && "DECEASED".equals(standing))) {
            kinds.add("DECEASED");
        }
        if (fields.contains("standing") && "RETIRED".equals(standing)) {
            kinds.add("RETIRED");
        }
        if ((fields.contains("standing") && "MOVED".equals(standing))
                || fields.stream().anyMatch(PLACE::contains)) {
            kinds.add("MOVED");
        }
        if (fields.stream().anyMatch(OF_GRADE::contains)) {
            kinds.add("GRADE_CHANGED");
        }
        if (kinds.isEmpty() || fields.stream().anyMatch(LineDifference::isOther)) {
            kinds.add("OTHER");
        }
        return kinds;
    }

    private static boolean isOther(String field) {
        return !PLACE.contains(field)
                && !OF_GRADE.contains(field)
                && !OF_DEATH.contains(field)
                && !OF_LEAVING.contains(field);
    }

    List<Object> cells() {
        var told = changes.stream()
                .map(each -> each.field() + ": " + each.before() + " > " + each.after())
                .toList();
        return Arrays.asList(caseId, name, nip, String.join(" ", kinds), String.join("; ", told));
    }
}
