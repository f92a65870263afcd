package id.lincah.gateway.session;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who stands at the door.
 *
 * @param token the verified access token, null for a stranger
 * @param byCookie true when the browser's session brought the token, so a foreign page could have caused the request
 * @param client under which name requests are counted: the token's subject, or the address of a stranger
 */
public record Visitor(String token, boolean byCookie, String client) {

    static Visitor stranger(HttpServerRequest request) {
        return new Visitor(
                null, false, "address " + request.connection().remoteAddress().hostAddress());
    }

    static Visitor bearing(String token, HttpServerRequest request) {
        boolean byCookie = !request.headers().contains("Authorization");
        return new Visitor(token, byCookie, "subject " + claims(token).getString("sub"));
    }

    /** True when the token was verified. */
    public boolean known() {
        return token != null;
    }

    /** What the console may know about its user: account, agency and roles, never the token. */
    JsonObject introduction() {
        var claims = claims(token);
        return new JsonObject()
                .put("account", claims.getString("preferred_username"))
                .put("agency", claims.getString("agency"))
                .put(
                        "roles",
                        claims.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles", new JsonArray()));
    }

    /** Reads the claims of a token that has been verified before. */
    private static JsonObject claims(String verified) {
        var payload = Base64.getUrlDecoder().decode(verified.split("\\.")[1]);
        return new JsonObject(new String(payload, StandardCharsets.UTF_8));
    }
}
