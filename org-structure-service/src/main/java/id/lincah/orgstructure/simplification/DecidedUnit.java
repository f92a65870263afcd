package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.NextStep;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** One decision as it will be stored: the unit, what was wanted, what the rules say with the claim. */
record DecidedUnit(ScenarioUnit unit, DecideUnits.Row row, Verdict verdict, UUID successorId) {
    boolean removed() {
        return row.decision() == ScenarioUnit.Decision.REMOVE;
    }

    UUID id() {
        return unit.id();
    }

    String decision() {
        return row.decision().name();
    }

    String outcome() {
        return verdict.outcome().name();
    }

    String nextStep() {
        if (!removed()) {
            return null;
        }
        return row.nextStep() == null
                ? NextStep.EQUIVALATION.name()
                : row.nextStep().name();
    }

    String functions() {
        var pairs = new JsonArray();
        if (row.functionSuccessors() != null) {
            row.functionSuccessors().forEach(each -> pairs.add(pair(each)));
        } else if (row.successorUnitCode() != null) {
            unit.functions().forEach(function -> pairs.add(pair(function, row.successorUnitCode())));
        }
        return pairs.encode();
    }

    private static JsonObject pair(DecideUnits.FunctionSuccessor each) {
        var pair = pair(each.function(), each.successor());
        if (each.role() != null) {
            pair.put("role", each.role().name());
            pair.put("level", each.level() == null ? null : each.level().name());
        }
        return pair;
    }

    private static JsonObject pair(String function, String successor) {
        return new JsonObject().put("function", function).put("successor", successor);
    }

    String criterion() {
        var claim = row.exemption();
        return claim == null || claim.criterion() == null
                ? null
                : claim.criterion().name();
    }

    /** A claim without anything is still a claim: its blank basis is kept, so that R25-18 can refuse it. */
    String legalBasis() {
        var claim = row.exemption();
        if (claim == null) {
            return null;
        }
        return claim.legalBasis() == null ? "" : claim.legalBasis();
    }
}
