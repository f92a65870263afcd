package id.lincah.equivalation.proposalpapers;

import id.lincah.equivalation.catalogue.FunctionalPosition;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the papers say of one official: as he looked when the proposal was sent, and how his case was judged. */
record PersonFacts(UUID caseId, JsonObject facts, JsonObject decision, String functionalName) {
    /** One step of an amount, e.g. an allowance. */
    record Step(String factor, String value) {}

    static PersonFacts of(Row row, FunctionalPosition position) {
        var decision = row.getJsonObject("decision");
        return new PersonFacts(
                row.getUUID("case_id"),
                row.getJsonObject("facts"),
                decision == null ? new JsonObject() : withManualCredit(decision, row.getBigDecimal("manual_credit")),
                position == null ? null : position.name());
    }

    /** AKP-07: where the table has no value, the papers show what a person set. */
    private static JsonObject withManualCredit(JsonObject decision, BigDecimal manual) {
        var grant = part(decision, "grant");
        return manual == null || grant.getValue("integrated") != null
                ? decision
                : decision.copy().put("grant", grant.copy().put("integrated", manual.toPlainString()));
    }

    String text(String field) {
        var value = facts.getValue(field);
        return value == null ? null : value.toString();
    }

    LocalDate date(String field) {
        var text = text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    String nip() {
        return text("nip");
    }

    String name() {
        return text("name");
    }

    Long income(String part) {
        return part(decision, "income").getLong(part);
    }

    List<Step> incomeSteps() {
        return part(decision, "income").getJsonArray("steps", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(step -> new Step(step.getString("factor"), step.getString("value")))
                .toList();
    }

    /** A value of the credit grant as text, e.g. {@code integrated}; null where the table has none. */
    String credit(String part) {
        var value = part(decision, "grant").getValue(part);
        return value == null ? null : value.toString();
    }

    LocalDate pension(String part) {
        var text = decision.getString(part);
        return text == null ? null : LocalDate.parse(text);
    }

    List<Step> duties() {
        return decision.getJsonArray("obligations", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(duty -> new Step(duty.getString("code"), duty.getString("due")))
                .toList();
    }

    private static JsonObject part(JsonObject of, String name) {
        var part = of.getJsonObject(name);
        return part == null ? new JsonObject() : part;
    }

    /** Names of the values without which this official's papers would have an empty place. */
    List<String> missing() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        for (var field : List.of(
                "name",
                "nip",
                "birthDate",
                "education",
                "grade",
                "gradeSince",
                "formerPosition",
                "formerKind",
                "formerUnit",
                "office",
                "level",
                "successorUnit",
                "result")) {
            wanted.put(field, text(field));
        }
        wanted.put("functionalName", functionalName);
        wanted.put("incomeBefore", income("before"));
        wanted.put("incomeAfter", income("after"));
        wanted.put("topUp", income("topUp"));
        wanted.put("credit", credit("integrated"));
        wanted.put("pensionAfter", pension("pensionAfter"));
        var missing = new ArrayList<String>();
        wanted.forEach((field, value) -> {
            if (value == null || value.toString().isBlank()) {
                missing.add(field);
            }
        });
        return missing;
    }
}
