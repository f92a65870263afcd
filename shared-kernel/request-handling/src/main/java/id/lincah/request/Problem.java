package id.lincah.request;

import id.lincah.regulation.Finding;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that the client is told as RFC 9457 {@code application/problem+json}. The code is stable; the sentence in
 * the asked language comes from the problem texts of the kernel or the service ({@link ProblemTexts}).
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, Object> details;
    private final transient List<Violation> violations;
    private final transient List<Finding> findings;
    private final transient Duration retryAfter;

    private Problem(
            int status,
            String code,
            Map<String, Object> details,
            List<Violation> violations,
            List<Finding> findings,
            Duration retryAfter) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        this.violations = List.copyOf(violations);
        this.findings = List.copyOf(findings);
        this.retryAfter = retryAfter;
    }

    /** A refusal with any status; prefer the named ones. */
    public static Problem of(int status, String code) {
        return new Problem(status, code, Map.of(), List.of(), List.of(), null);
    }

    /** Absent, or another agency's: the client cannot tell which. */
    public static Problem notFound() {
        return of(404, "NOT_FOUND");
    }

    /** The caller may see the thing but not do this to it. */
    public static Problem forbidden(String code) {
        return of(403, code);
    }

    /** The state of the thing doesn't allow it now. */
    public static Problem conflict(String code, Map<String, Object> details) {
        return new Problem(409, code, details, List.of(), List.of(), null);
    }

    public static Problem conflict(String code) {
        return of(409, code);
    }

    /** The rules refuse a command; all grounds at once. */
    public static Problem ruleBroken(String code, List<Finding> findings) {
        return new Problem(422, code, Map.of(), List.of(), findings, null);
    }

    /** A file or a set of rows that is well-formed but wrong in content: 422 with the faulty places. */
    public static Problem faultyContent(String code, List<Violation> violations) {
        return new Problem(422, code, Map.of(), violations, List.of(), null);
    }

    /** The shape of the request is wrong; all faults at once. */
    public static Problem badInput(List<Violation> violations) {
        return new Problem(400, "INVALID_REQUEST", Map.of(), violations, List.of(), null);
    }

    public static Problem badInput(String pointer, String code) {
        return badInput(List.of(new Violation(pointer, code)));
    }

    /** Somebody else changed it since the client read it. */
    public static Problem preconditionFailed() {
        return of(412, "VERSION_CHANGED");
    }

    /** A change of an existing thing must say which version it saw. */
    public static Problem preconditionRequired() {
        return of(428, "IF_MATCH_REQUIRED");
    }

    /** Not now; the same request may succeed later. */
    public static Problem unavailable(String code, Duration retryAfter) {
        return new Problem(503, code, Map.of(), List.of(), List.of(), retryAfter);
    }

    /** The same problem with a value for its sentence; it also appears as a field. */
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Problem(status, code, more, violations, findings, retryAfter);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }

    public List<Violation> violations() {
        return violations;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Value of {@code Retry-After}; null when waiting doesn't help. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
