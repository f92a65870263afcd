package id.lincah.equivalation.proposal;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One official of a proposal as he looked when it was sent; the employee number is masked.
 *
 * @param state of the case now
 * @param answer of the ministry; null as long as it has none
 * @param changes what changed between the last two sendings; empty for a first one
 */
public record LineView(
        UUID caseId,
        String name,
        String nip,
        String grade,
        String formerPosition,
        String formerUnit,
        String functionalCode,
        String level,
        String result,
        String state,
        String answer,
        String remarks,
        OffsetDateTime answeredAt,
        List<Change> changes) {
    static final List<String> COLUMNS = List.of(
            "caseId",
            "name",
            "nip",
            "grade",
            "formerPosition",
            "formerUnit",
            "functionalCode",
            "level",
            "result",
            "state",
            "answer",
            "remarks",
            "changes");

    /** One field; values are shown as text, null where there was none. */
    public record Change(String field, String before, String after) {
        static List<Change> list(JsonArray stored) {
            return stored == null
                    ? List.of()
                    : stored.stream()
                            .map(JsonObject.class::cast)
                            .map(Change::of)
                            .toList();
        }

        private static Change of(JsonObject stored) {
            var field = stored.getString("field");
            return new Change(field, text(field, stored.getValue("before")), text(field, stored.getValue("after")));
        }

        private static String text(String field, Object value) {
            return value == null ? null : "nip".equals(field) ? MaskedNumber.of(value.toString()) : value.toString();
        }
    }

    static LineView of(Row row) {
        var facts = row.getJsonObject("facts");
        return new LineView(
                row.getUUID("case_id"),
                facts.getString("name"),
                MaskedNumber.of(facts.getString("nip")),
                facts.getString("grade"),
                facts.getString("formerPosition"),
                facts.getString("formerUnit"),
                facts.getString("functionalCode"),
                facts.getString("level"),
                facts.getString("result"),
                row.getString("state"),
                row.getString("answer"),
                row.getString("remarks"),
                row.getOffsetDateTime("answered_at"),
                Change.list(row.getJsonArray("changes")));
    }

    List<Object> cells() {
        return Arrays.asList(
                caseId,
                name,
                nip,
                grade,
                formerPosition,
                formerUnit,
                functionalCode,
                level,
                result,
                state,
                answer,
                remarks,
                String.join(" ", changes.stream().map(Change::field).toList()));
    }
}
