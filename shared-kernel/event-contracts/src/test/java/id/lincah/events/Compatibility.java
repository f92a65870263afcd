package id.lincah.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two minor versions of a schema. Only additions a running consumer does not notice are allowed: a new
 * optional field, a new enum value, a wider limit. Whatever this class cannot judge is a break.
 */
final class Compatibility {
    private static final Set<String> ANNOTATIONS = Set.of("$schema", "$id", "title", "description", "x-classification");
    private static final Set<String> UPPER_LIMITS = Set.of("maxLength", "maximum", "maxItems");
    private static final Set<String> LOWER_LIMITS = Set.of("minLength", "minimum", "minItems");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** A sentence for each break, naming the field; empty when the newer version is a legal minor. */
    static List<String> breaks(JsonNode older, JsonNode newer) {
        var comparison = new Compatibility();
        comparison.compare("the event", older, newer);
        return comparison.breaks;
    }

    private void compare(String where, JsonNode older, JsonNode newer) {
        var keywords = new TreeSet<String>();
        older.fieldNames().forEachRemaining(keywords::add);
        newer.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(ANNOTATIONS);
        keywords.forEach(keyword -> compareKeyword(where, keyword, older.path(keyword), newer.path(keyword)));
    }

    private void compareKeyword(String where, String keyword, JsonNode older, JsonNode newer) {
        if (older.equals(newer)) {
            return;
        }
        if (UPPER_LIMITS.contains(keyword)) {
            compareUpperLimit(where, keyword, older, newer);
        } else if (LOWER_LIMITS.contains(keyword)) {
            compareLowerLimit(where, keyword, older, newer);
        } else {
            compareShape(where, keyword, older, newer);
        }
    }

    private void compareShape(String where, String keyword, JsonNode older, JsonNode newer) {
        switch (keyword) {
            case "properties" -> compareProperties(older, newer);
            case "items" -> compare(where + "[]", older, newer);
            case "required" -> compareRequired(older, newer);
            case "enum" -> compareEnum(where, older, newer);
            default -> breaks.add(keyword + " of " + where + " changed from " + shown(older) + " to " + shown(newer));
        }
    }

    private void compareProperties(JsonNode older, JsonNode newer) {
        older.fieldNames().forEachRemaining(name -> {
            if (newer.has(name)) {
                compare(name, older.get(name), newer.get(name));
            } else {
                breaks.add(name + " was removed");
            }
        });
    }

    private void compareRequired(JsonNode older, JsonNode newer) {
        var before = names(older);
        var after = names(newer);
        after.stream().filter(name -> !before.contains(name)).forEach(name -> breaks.add(name + " became required"));
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> breaks.add(name + " is no longer required, though consumers rely on it"));
    }

    private void compareEnum(String where, JsonNode older, JsonNode newer) {
        if (older.isMissingNode() || newer.isMissingNode()) {
            breaks.add("enum of " + where + " changed from " + shown(older) + " to " + shown(newer));
            return;
        }
        var after = names(newer);
        names(older).stream()
                .filter(value -> !after.contains(value))
                .forEach(value -> breaks.add("value " + value + " of " + where + " was removed"));
    }

    private void compareUpperLimit(String where, String keyword, JsonNode older, JsonNode newer) {
        boolean wider = newer.isMissingNode() || (!older.isMissingNode() && newer.asLong() >= older.asLong());
        narrowed(wider, where, keyword, older, newer);
    }

    private void compareLowerLimit(String where, String keyword, JsonNode older, JsonNode newer) {
        boolean wider = newer.isMissingNode() || (!older.isMissingNode() && newer.asLong() <= older.asLong());
        narrowed(wider, where, keyword, older, newer);
    }

    private void narrowed(boolean wider, String where, String keyword, JsonNode older, JsonNode newer) {
        if (!wider) {
            breaks.add(keyword + " of " + where + " narrowed from " + shown(older) + " to " + shown(newer));
        }
    }

    private static Set<String> names(JsonNode array) {
        var names = new TreeSet<String>();
        array.forEach(name -> names.add(name.asText()));
        return names;
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }
}
