package id.lincah.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleBook;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a {@link Problem} into the document the client gets. */
@Singleton
public class ProblemWriter {
    /** Media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemTexts texts;
    private final Instance<RuleBook> ruleBook;
    private final ObjectMapper json;

    ProblemWriter(ProblemTexts texts, Instance<RuleBook> ruleBook, ObjectMapper json) {
        this.texts = texts;
        this.ruleBook = ruleBook;
        this.json = json;
    }

    /**
     * @param path the request's path, without its query: that may hold what a person typed
     * @param traceId correlation id of the request
     */
    public String document(Problem problem, Language language, String path, String traceId) {
        var document = new LinkedHashMap<String, Object>();
        document.put(
                "type",
                "urn:lincah:problem:" + problem.code().toLowerCase(Locale.ROOT).replace('_', '-'));
        document.put("title", title(problem.status(), language));
        document.put("status", problem.status());
        document.put(
                "detail",
                texts.sentence(problem.code(), problem.details(), language)
                        .orElseGet(() -> title(problem.status(), language)));
        document.put("instance", path);
        document.put("code", problem.code());
        problem.details().forEach(document::putIfAbsent);
        if (!problem.violations().isEmpty()) {
            document.put("violations", violations(problem.violations(), language));
        }
        if (!problem.findings().isEmpty()) {
            document.put("findings", findings(problem.findings(), language));
        }
        document.put("traceId", traceId);
        return write(document);
    }

    private String title(int status, Language language) {
        return texts.sentence("status." + status, Map.of(), language).orElse("HTTP " + status);
    }

    private List<Map<String, Object>> violations(List<Violation> violations, Language language) {
        return violations.stream()
                .map(violation -> {
                    var fields = new LinkedHashMap<String, Object>();
                    fields.put("pointer", violation.pointer());
                    fields.put("code", violation.code());
                    fields.put(
                            "message",
                            texts.sentence(violation.code(), violation.details(), language)
                                    .orElse(violation.code()));
                    violation.details().forEach(fields::putIfAbsent);
                    return (Map<String, Object>) fields;
                })
                .toList();
    }

    private List<?> findings(List<Finding> findings, Language language) {
        return ruleBook.isResolvable()
                ? FindingView.of(findings, ruleBook.get(), language)
                : findings.stream().map(Finding::code).toList();
    }

    private String write(Map<String, Object> document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem document could not be written", e);
        }
    }
}
