package id.lincah.regulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing a rule has to say about the facts. Made by {@link RuleBook#finding}, so that it always carries a
 * citation and a code with texts.
 *
 * @param code stable outcome code, upper snake case
 * @param rule id of the rule that found it
 * @param details values for the placeholders of the message; they also appear as extra fields of the answer.
 *     Order is kept. No personal data.
 */
public record Finding(String code, Severity severity, String rule, Citation citation, Map<String, Object> details) {
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(citation, "citation");
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** The same finding with one more detail, e.g. {@code shortfall}. */
    public Finding with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Finding(code, severity, rule, citation, more);
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }
}
