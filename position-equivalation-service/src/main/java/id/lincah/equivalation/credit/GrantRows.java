package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.CreditGrantRules;
import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.equivalation.manualcredit.ManualCredit;
import id.lincah.events.CreditPosted;
import id.lincah.regulation.Step;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Grants as they are written down and told. */
final class GrantRows {
    private GrantRows() {}

    static JsonObject account(OpenCase open) {
        return new JsonObject()
                .put("person_id", open.personId().toString())
                .put("code", open.functionalCode())
                .put("level", open.level().name());
    }

    static JsonArray entries(List<OpenCase> officials, LocalDate effectiveOn, Map<UUID, ManualCredit> manual) {
        return new JsonArray(officials.stream()
                .flatMap(open -> entry(open, effectiveOn, manual.get(open.id())))
                .toList());
    }

    /** The table's value always goes first: what a person set stands only where the table is silent. */
    private static Stream<JsonObject> entry(OpenCase open, LocalDate effectiveOn, ManualCredit manual) {
        var grant = CreditGrantRules.grant(open.grantFacts(effectiveOn));
        if (grant.isGiven()) {
            return Stream.of(entry(open, "AKP-05", grant.integrated(), grant.steps()));
        }
        return manual == null
                ? Stream.of()
                : Stream.of(entry(open, "AKP-07", manual.integrated(), manual.steps())
                        .put("reason", manual.reason())
                        .put("document_number", manual.documentNumber()));
    }

    private static JsonObject entry(OpenCase open, String rule, BigDecimal credit, List<Step> steps) {
        return new JsonObject()
                .put("person_id", open.personId().toString())
                .put("case_id", open.id().toString())
                .put("level", open.level().name())
                .put("regime", open.regime().name())
                .put("rule", rule)
                .put("credit", credit.toPlainString())
                .put("steps", steps(steps));
    }

    static JsonArray steps(List<Step> steps) {
        return new JsonArray(steps.stream()
                .map(step -> new JsonObject().put("factor", step.factor()).put("value", step.value()))
                .toList());
    }

    static CreditPosted posted(Row row, String agency, LocalDate effectiveOn) {
        return new CreditPosted(
                row.getUUID("id"),
                row.getUUID("person_id"),
                agency,
                "GRANT",
                row.getString("functional_level"),
                null,
                null,
                null,
                null,
                null,
                text(row.getBigDecimal("credit")),
                text(row.getBigDecimal("balance")),
                effectiveOn);
    }

    static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
