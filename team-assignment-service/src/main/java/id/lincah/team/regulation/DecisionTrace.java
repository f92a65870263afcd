package id.lincah.team.regulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the rules said, kept with the decision: an appeal in three years is answered from one row. */
@ApplicationScoped
public class DecisionTrace {
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final RuleBook book;

    DecisionTrace(ObjectMapper json, RuleBook book) {
        // A stored trace is our own writing, also that of an earlier version: what it has more of is no client's
        // mistake.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.book = book;
    }

    /** The findings as they are stored. */
    public String write(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings cannot be written", e);
        }
    }

    /** The findings as they were stored. */
    public List<Finding> read(String stored) {
        try {
            return json.readValue(stored, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored findings cannot be read", e);
        }
    }

    /** Name and version of the rules that decide now. */
    public String ruleSet() {
        return book.ruleSet().id() + "/" + book.ruleSet().version();
    }

    /** @throws Problem 422 with every finding when one of them blocks */
    public static List<Finding> requireAllowed(String code, List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::isBlocking)) {
            throw Problem.ruleBroken(code, findings);
        }
        return findings;
    }
}
