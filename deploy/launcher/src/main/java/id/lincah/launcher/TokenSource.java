package id.lincah.launcher;

import java.util.Map;

/** Bearer tokens for the demo accounts and for the client {@code system}, asked from the suite's Keycloak. */
public final class TokenSource {

    public static final String SYSTEM = "system";

    private final String issuer;
    private final Secrets secrets;

    public TokenSource(String issuer, Secrets secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    /** A token valid for five minutes. */
    public String of(String account) {
        var form = SYSTEM.equals(account) ? clientCredentials() : password(account);
        var answer = Http.post(issuer + "/protocol/openid-connect/token", form);
        if (answer.statusCode() != 200) {
            throw new PartFailed("keycloak gives no token for %s: %s"
                    .formatted(
                            account, Http.json(answer).path("error_description").asText()));
        }
        return Http.json(answer).get("access_token").asText();
    }

    private Map<String, String> clientCredentials() {
        return Map.of(
                "grant_type", "client_credentials", "client_id", SYSTEM, "client_secret", secrets.get("system-client"));
    }

    private Map<String, String> password(String account) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                "lincah-cli",
                "client_secret",
                secrets.get("cli-client"),
                "username",
                account,
                "password",
                secrets.get(RealmFile.DEMO_PASSWORD));
    }
}
