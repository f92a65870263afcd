package id.lincah.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Puts the realm into a running Keycloak, anew when its text is another than last time. */
final class KeycloakAdministration {

    /** The realm remembers which text it was made from, so database and memory cannot disagree. */
    private static final String FINGERPRINT = "lincah.fingerprint";

    private final String address;
    private final Secrets secrets;

    KeycloakAdministration(String address, Secrets secrets) {
        this.address = address;
        this.secrets = secrets;
    }

    void install(String realm) {
        var token = administratorToken();
        var fingerprint = fingerprint(realm);
        var present = Http.call("GET", realmAddress(), token, null);
        if (present.statusCode() == 200) {
            if (fingerprint.equals(
                    Http.json(present).at("/attributes/" + FINGERPRINT).asText())) {
                return;
            }
            expect(204, Http.call("DELETE", realmAddress(), token, null));
        }
        expect(201, Http.call("POST", address + "/admin/realms", token, stamped(realm, fingerprint)));
    }

    private String realmAddress() {
        return address + "/admin/realms/" + RealmFile.NAME;
    }

    private String administratorToken() {
        var answer = Http.post(
                address + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        KeycloakServer.ADMINISTRATOR,
                        "password",
                        secrets.get(KeycloakServer.ADMINISTRATOR_SECRET)));
        expect(200, answer);
        return Http.json(answer).get("access_token").asText();
    }

    private static String stamped(String realm, String fingerprint) {
        try {
            var tree = (ObjectNode) Http.JSON.readTree(realm);
            tree.withObject("/attributes").put(FINGERPRINT, fingerprint);
            return tree.toString();
        } catch (JsonProcessingException e) {
            throw new PartFailed("the realm file is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new PartFailed("keycloak: %s answered %d instead of %d: %s"
                    .formatted(answer.uri().getPath(), answer.statusCode(), status, answer.body()));
        }
    }
}
