package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.PlannedRow;
import id.lincah.events.CreditPosted;
import id.lincah.request.UnitOfWork;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** A planned row with the id and the person it is posted under. */
record PostedRow(UUID id, UUID personId, PlannedRow row) {
    void tell(UnitOfWork work) {
        var period = row.period();
        work.publish(new CreditPosted(
                id,
                personId,
                work.caller().agency(),
                row.kind().name(),
                row.level().name(),
                period == null ? null : period.year(),
                period == null ? null : period.fromMonth(),
                period == null ? null : period.months().size(),
                period == null ? null : row.source(),
                row.corrects(),
                row.credit().toPlainString(),
                row.balance().toPlainString(),
                row.effectiveOn()));
    }

    JsonObject stored() {
        var period = row.period();
        var stored = new JsonObject()
                .put("id", id.toString())
                .put("person_id", personId.toString())
                .put("kind", row.kind().name())
                .put("level", row.level().name())
                .put("source_id", row.source().toString())
                .put("scale", row.scale().name())
                .put("credit", row.credit().toPlainString())
                .put("balance", row.balance().toPlainString())
                .put("rule", row.rule())
                .put("steps", GrantRows.steps(row.steps()))
                .put("effective_on", row.effectiveOn().toString())
                .put("corrects", row.corrects() == null ? null : row.corrects().toString())
                .put("reason", row.reason())
                .put("document_number", row.documentNumber());
        return period == null
                ? stored
                : stored.put("evaluation_id", row.source().toString())
                        .put("year", period.year())
                        .put("from_month", period.fromMonth())
                        .put("months", period.months().size())
                        .put("covered", new JsonArray(period.months()))
                        .put("predicate", period.predicate().name());
    }
}
