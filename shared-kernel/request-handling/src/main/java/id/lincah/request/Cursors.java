package id.lincah.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Keyset paging. A cursor is opaque, signed, and holds for one agency, one path and one filter only: a cursor that was
 * changed, or got from somebody else, is refused.
 *
 * <pre>
 * var window = cursors.window(caller, limit, cursor, "units", q, type);          // 400 on a false cursor
 * … "where ($2::text is null or code > $2) order by code limit $3", window.after(0), window.fetch() …
 * return cursors.answer(window, rows, row -&gt; List.of(row.code()));
 * </pre>
 */
@Singleton
public class Cursors {
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 100;
    private static final int SIGNATURE = 32;
    private static final int LONGEST = 2_000;

    private final ObjectMapper json;
    private final RoutingContext request;
    private final SecretKeySpec key;

    /** @param secret {@code lincah.cursor.key}: the same on all instances; without it cursors end with the process */
    Cursors(
            ObjectMapper json,
            RoutingContext request,
            @ConfigProperty(name = "lincah.cursor.key") Optional<String> secret) {
        this.json = json;
        this.request = request;
        this.key = new SecretKeySpec(
                secret.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(Cursors::random), "HmacSHA256");
    }

    /**
     * @param limit rows wanted, 1 to 100; null means 50
     * @param cursor as the client sent it; null for the first page
     * @param filter everything that decides which rows are in the list, in a fixed order; nulls allowed
     * @throws Problem 400 {@code LIMIT_OUT_OF_RANGE}, {@code CURSOR_INVALID}
     */
    public Window window(Caller caller, Integer limit, String cursor, Object... filter) {
        int rows = limit == null ? USUAL_LIMIT : limit;
        if (rows < 1 || rows > HIGHEST_LIMIT) {
            throw Problem.badInput("?limit", "LIMIT_OUT_OF_RANGE");
        }
        var scope = caller.agency() + '\n' + request.normalizedPath() + '\n' + Arrays.toString(filter);
        return new Window(rows, cursor == null ? List.of() : open(cursor, scope), scope);
    }

    /**
     * @param rows what was read with {@link Window#fetch()}
     * @param sortKey the sort key of a row, as text
     */
    public <T> Page<T> page(Window window, List<T> rows, Function<T, List<String>> sortKey) {
        if (rows.size() <= window.limit()) {
            return new Page<>(rows, null);
        }
        var shown = rows.subList(0, window.limit());
        return new Page<>(shown, seal(sortKey.apply(shown.get(shown.size() - 1)), window.scope()));
    }

    /** The page with its {@code Link} header (RFC 8288). */
    public <T> RestResponse<Page<T>> answer(Window window, List<T> rows, Function<T, List<String>> sortKey) {
        var page = page(window, rows, sortKey);
        var response = ResponseBuilder.ok(page);
        if (page.next() != null) {
            var next = UriBuilder.fromPath(request.request().path())
                    .replaceQuery(request.request().query())
                    .replaceQueryParam("cursor", page.next())
                    .build();
            response.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return response.build();
    }

    private String seal(List<String> sortKey, String scope) {
        try {
            var content = json.writeValueAsBytes(sortKey);
            var sealed = Arrays.copyOf(sign(content, scope), SIGNATURE + content.length);
            System.arraycopy(content, 0, sealed, SIGNATURE, content.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a cursor could not be written", e);
        }
    }

    private List<String> open(String cursor, String scope) {
        try {
            var sealed = cursor.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor);
            if (sealed.length > SIGNATURE) {
                var content = Arrays.copyOfRange(sealed, SIGNATURE, sealed.length);
                if (MessageDigest.isEqual(sign(content, scope), Arrays.copyOf(sealed, SIGNATURE))) {
                    return json.readValue(content, new TypeReference<List<String>>() {});
                }
            }
        } catch (IllegalArgumentException | java.io.IOException forged) {
            // refused below: a cursor is ours or it is nothing
        }
        throw Problem.badInput("?cursor", "CURSOR_INVALID");
    }

    private byte[] sign(byte[] content, String scope) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(scope.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static byte[] random() {
        var bytes = new byte[SIGNATURE];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
