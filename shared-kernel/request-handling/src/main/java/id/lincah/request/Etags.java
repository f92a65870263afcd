package id.lincah.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** Strong entity tags made of the aggregate's version (RFC 9110). */
public final class Etags {
    private Etags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** A representation with its tag, or 304 when the client already has it. */
    public static Response answer(HttpHeaders request, Object body, long version) {
        var tag = of(version);
        if (lists(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return Response.ok(body).header(HttpHeaders.ETAG, tag).build();
    }

    /**
     * Refuses a change of a version other than the current one.
     *
     * @throws Problem 428 without {@code If-Match} or with {@code *}, which names no version; 412 for another version
     */
    static void require(String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw Problem.preconditionRequired();
        }
        if (!lists(ifMatch, of(current))) {
            throw Problem.preconditionFailed();
        }
    }

    private static boolean lists(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}
