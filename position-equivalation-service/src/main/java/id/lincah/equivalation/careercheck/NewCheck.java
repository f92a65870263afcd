package id.lincah.equivalation.careercheck;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Language;
import id.lincah.request.FindingView;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** An answer about to be kept. */
record NewCheck(
        UUID personId,
        String kind,
        LocalDate checkedFor,
        String functionalCode,
        String target,
        String outcome,
        List<Finding> findings,
        Object facts,
        BigDecimal credit,
        BigDecimal creditAfter) {
    /** @param json writes a value as JSON text */
    JsonObject stored(Function<Object, String> json, Language language) {
        var told = FindingView.of(findings, EquivalationLaw.book(), language);
        return new JsonObject()
                .put("person_id", personId.toString())
                .put("kind", kind)
                .put("checked_for", checkedFor.toString())
                .put("functional_code", functionalCode)
                .put("target", target)
                .put("outcome", outcome)
                .put("codes", new JsonArray(findings.stream().map(Finding::code).toList()))
                .put("findings", new JsonArray(json.apply(told)))
                .put("facts", new JsonObject(json.apply(facts)))
                .put("credit", credit == null ? null : credit.toPlainString())
                .put("credit_after", creditAfter == null ? null : creditAfter.toPlainString());
    }
}
