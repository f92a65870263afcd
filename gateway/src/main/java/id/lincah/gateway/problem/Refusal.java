package id.lincah.gateway.problem;

/** Why the gateway itself refuses a request; the name is the stable code in the problem document. */
public enum Refusal {
    MALFORMED_REQUEST(400),
    METHOD_NOT_ALLOWED(405),
    NO_SUCH_ROUTE(404),
    UNAUTHENTICATED(401),
    CROSS_SITE_REQUEST(403),
    BODY_TOO_LARGE(413),
    CONTENT_ENCODING_UNSUPPORTED(415),
    BODY_TOO_SLOW(408),
    TOO_MANY_REQUESTS(429),
    SERVICE_UNAVAILABLE(503),
    SIGN_IN_UNAVAILABLE(503),
    DEADLINE_PASSED(504),
    UNEXPECTED(500);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** True when the same request may succeed a little later, so the answer names a {@code Retry-After}. */
    public boolean passing() {
        return status == 429 || status == 503 || status == 504;
    }
}
