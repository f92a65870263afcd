package id.lincah.orgstructure.simplification;

import id.lincah.regulation.Citation;
import id.lincah.regulation.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * One thing a scenario lacks, or that is worth knowing before it is sent.
 *
 * @param unit code of the unit it is about; null for the scenario as a whole
 * @param rule null when no rule of law is behind it
 * @param blocks what cannot be done until it is mended
 * @param remedy what to do, in the asked language
 * @param link where it is done
 */
public record ChecklistItem(
        String code,
        Severity severity,
        String unit,
        String unitName,
        String rule,
        Citation citation,
        String message,
        Remedies.Blocks blocks,
        String remedy,
        String link) {
    static final List<String> CSV = List.of(
            "code",
            "severity",
            "unit",
            "unit_name",
            "rule",
            "instrument",
            "article",
            "message",
            "blocks",
            "remedy",
            "link");

    List<Object> cells() {
        return Arrays.asList(
                code,
                severity,
                unit,
                unitName,
                rule,
                citation == null ? null : citation.instrument(),
                citation == null ? null : citation.article(),
                message,
                blocks,
                remedy,
                link);
    }
}
