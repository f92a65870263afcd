package id.lincah.orgstructure.simplification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.lincah.regulation.Citation;
import id.lincah.regulation.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * One thing a scenario lacks, or that is worth knowing before it is sent.
 *
 * @param place the how-manieth of its kind about its unit
 * @param unit code of the unit it is about; null for the scenario as a whole
 * @param rule null when no rule of law is behind it
 * @param blocks what cannot be done until it is mended
 * @param remedy what to do, in the asked language
 * @param link where it is done
 */
public record ChecklistItem(
        @JsonIgnore int place,
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

    ChecklistItem at(int itsPlace) {
        return new ChecklistItem(
                itsPlace, code, severity, unit, unitName, rule, citation, message, blocks, remedy, link);
    }

    /** Units in the order of their codes, then what concerns the scenario as a whole. */
    List<String> key() {
        return List.of(unit == null ? "1" : "0", unit == null ? "" : unit, code, "%05d".formatted(place));
    }

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
