package id.lincah.orgstructure.unitchange;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** All periods of one unit on record, with every column they have, while they are corrected. */
final class PeriodSheet {
    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";

    private final List<JsonObject> periods = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();
    private final LocalDate today;

    PeriodSheet(JsonArray image, LocalDate today) {
        image.forEach(period -> periods.add(((JsonObject) period).copy()));
        this.today = today;
    }

    /**
     * @param parentId id of a unit by its code; null for a code nobody has
     * @throws Problem 422 {@code CORRECTION_FAULTY} with every fault
     */
    void correct(List<CorrectUnit.Period> corrections, Function<String, String> parentId) {
        var before = image();
        var named = corrections.stream().map(each -> find(each.from())).toList();
        var seen = new HashSet<JsonObject>();
        for (int i = 0; i < corrections.size(); i++) {
            var period = named.get(i);
            var at = "/periods/" + i + "/";
            if (period == null) {
                fault(at + "from", "PERIOD_UNKNOWN", Map.of());
            } else if (seen.stream().anyMatch(other -> other == period)) {
                fault(at + "from", "NAMED_TWICE", Map.of("value", period.getString(FROM)));
            } else {
                seen.add(period);
                correctFacts(period, corrections.get(i), parentId, at);
                correctDays(period, corrections.get(i), at);
            }
        }
        refuseIfFaulty(before);
    }

    private void correctFacts(
            JsonObject period, CorrectUnit.Period correction, Function<String, String> parentId, String at) {
        put(period, "name", correction.name());
        put(period, "type", correction.type());
        put(period, "echelon", UnitFacts.text(correction.echelon()));
        put(period, "setting", UnitFacts.text(correction.setting()));
        if (correction.functions() != null) {
            period.put("functions", new JsonArray(correction.functions()));
        }
        if (Boolean.TRUE.equals(correction.root())) {
            period.remove("parent_id");
        } else if (correction.parentCode() != null) {
            var parent = parentId.apply(correction.parentCode());
            if (parent == null) {
                fault(at + "parentCode", "PARENT_UNKNOWN", Map.of("value", correction.parentCode()));
            }
            put(period, "parent_id", parent);
        }
    }

    private void correctDays(JsonObject period, CorrectUnit.Period correction, String at) {
        refuseAhead(correction.validFrom(), at + "validFrom");
        refuseAhead(correction.validTo(), at + "validTo");
        if (correction.validFrom() != null) {
            touching(TO, period.getString(FROM)).forEach(earlier -> earlier.put(TO, text(correction.validFrom())));
            period.put(FROM, text(correction.validFrom()));
        }
        var ended = period.getString(TO);
        if (Boolean.TRUE.equals(correction.open())) {
            period.remove(TO);
            period.remove("successor_id");
        } else if (correction.validTo() != null && ended == null) {
            // Ending a unit needs a successor and tells others: that is a change, of whatever day.
            fault(at + "validTo", "ENDING_IS_A_CHANGE", Map.of());
        } else if (correction.validTo() != null) {
            touching(FROM, ended).forEach(later -> later.put(FROM, text(correction.validTo())));
            period.put(TO, text(correction.validTo()));
        }
    }

    private List<JsonObject> touching(String border, String day) {
        return periods.stream()
                .filter(other -> Objects.equals(other.getString(border), day))
                .toList();
    }

    private void refuseAhead(LocalDate day, String pointer) {
        if (day != null && day.isAfter(today)) {
            fault(pointer, "CORRECTION_AHEAD", Map.of());
        }
    }

    private void refuseIfFaulty(JsonArray before) {
        for (int i = 0; i < periods.size(); i++) {
            var from = periods.get(i).getString(FROM);
            var to = periods.get(i).getString(TO);
            var next = i + 1 < periods.size() ? periods.get(i + 1).getString(FROM) : null;
            // ISO days compare as text.
            if (to != null && to.compareTo(from) <= 0 || next != null && (to == null || next.compareTo(to) < 0)) {
                fault("/periods", "PERIODS_OVERLAP", Map.of("value", from));
            }
        }
        if (faults.isEmpty() && before.equals(image())) {
            fault("/periods", "NOTHING_CHANGES", Map.of("value", ""));
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("CORRECTION_FAULTY", faults);
        }
    }

    private JsonObject find(LocalDate from) {
        return periods.stream()
                .filter(period -> text(from).equals(period.getString(FROM)))
                .findFirst()
                .orElse(null);
    }

    private static void put(JsonObject period, String column, String value) {
        if (value != null) {
            period.put(column, value);
        }
    }

    private static String text(LocalDate day) {
        return day.toString();
    }

    private void fault(String pointer, String code, Map<String, Object> details) {
        faults.add(new Violation(pointer, code, details));
    }

    JsonArray image() {
        var image = new JsonArray();
        periods.forEach(period -> image.add(period.copy()));
        return image;
    }

    /** First day of the unit's life. */
    LocalDate begins() {
        return LocalDate.parse(periods.get(0).getString(FROM));
    }

    /** Day on which it ended; null while it stands. */
    LocalDate ends() {
        var to = periods.get(periods.size() - 1).getString(TO);
        return to == null ? null : LocalDate.parse(to);
    }
}
