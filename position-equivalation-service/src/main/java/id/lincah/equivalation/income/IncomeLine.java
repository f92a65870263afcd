package id.lincah.equivalation.income;

import id.lincah.regulation.Step;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Income of one official in whole rupiah a month, on the asked day.
 *
 * @param components as the assessment compared them
 * @param reviewedFrom since when the sums hold; null while they are still those of the assessment
 * @param codes what the last review found
 */
public record IncomeLine(
        UUID caseId,
        String agency,
        UUID personId,
        String name,
        UUID unitId,
        String unit,
        String state,
        Long before,
        Long after,
        Long topUp,
        LocalDate reviewedFrom,
        List<String> codes,
        List<Step> components) {
    static final List<String> COLUMNS = List.of(
            "caseId",
            "agency",
            "name",
            "unit",
            "state",
            "structuralAllowance",
            "performanceBefore",
            "regionalBefore",
            "otherBefore",
            "functionalAllowance",
            "performanceAfter",
            "regionalAfter",
            "otherAfter",
            "before",
            "after",
            "topUp",
            "reviewedFrom",
            "codes");

    static IncomeLine of(Row row) {
        var codes = row.getArrayOfStrings("codes");
        return new IncomeLine(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getUUID("person_id"),
                row.getString("name"),
                row.getUUID("successor_unit_id"),
                row.getString("successor_unit_name"),
                row.getString("state"),
                row.getLong("sum_before"),
                row.getLong("sum_after"),
                row.getLong("top_up"),
                row.getLocalDate("valid_from"),
                codes == null ? List.of() : Arrays.asList(codes),
                steps(row));
    }

    private static List<Step> steps(Row row) {
        var steps = new ArrayList<Step>();
        var stored = row.getJsonArray("steps");
        for (var index = 0; stored != null && index < stored.size(); index++) {
            JsonObject step = stored.getJsonObject(index);
            steps.add(new Step(step.getString("factor"), step.getString("value")));
        }
        return steps;
    }

    List<Object> cells() {
        return Arrays.asList(
                caseId,
                agency,
                name,
                unit,
                state,
                component("structuralAllowance"),
                component("performanceBefore"),
                component("regionalBefore"),
                component("otherBefore"),
                component("functionalAllowance"),
                component("performanceAfter"),
                component("regionalAfter"),
                component("otherAfter"),
                before,
                after,
                topUp,
                reviewedFrom,
                String.join(" ", codes));
    }

    private String component(String factor) {
        return components.stream()
                .filter(step -> step.factor().equals(factor))
                .map(Step::value)
                .findFirst()
                .orElse(null);
    }
}
