package id.lincah.gateway;

import id.lincah.testsupport.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** People sign in at the real Keycloak; the browser then holds one meaningless cookie. */
@GatewayTest
class SessionTest {

    private static final String[] CONSOLE = {"X-Requested-With", "lincah-console"};

    @TestHTTPResource("/")
    URI door;

    private final Browser browser = new Browser();

    private URI at(String path) {
        return door.resolve(path);
    }

    private HttpResponse<String> signIn() {
        return browser.signIn(at("/auth/login?to=/story"), "operator", Tokens.password());
    }

    private String session() {
        return browser.cookies(door).get("q_session");
    }

    private int post(String... headers) {
        return browser.send(HttpRequest.newBuilder(at("/api/org-structure/v1/scenarios"))
                        .headers(headers)
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode();
    }

    @Test
    void whoHasSignedInIsKnownAndHoldsNoToken() {
        var landed = signIn();
        assertEquals("/story", landed.uri().getPath());
        var me = browser.get(at("/auth/me"));
        assertEquals(200, me.statusCode());
        assertTrue(me.body().contains("\"account\":\"operator\""), me.body());
        assertTrue(me.body().contains("\"agency\":\"35\""), me.body());
        assertTrue(me.body().contains("operator"), me.body());
        assertFalse(me.body().contains("eyJ"), "a token left the gateway");
        assertEquals(43, session().length());
        assertFalse(browser.cookies(door).values().stream().anyMatch(c -> c.contains("eyJ")));
    }

    @Test
    void theSessionsTokenReachesTheServiceAndTheCookieDoesNot() {
        signIn();
        var answer = browser.get(at("/api/org-structure/v1/unit-tree"), CONSOLE);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Bearer eyJ"), answer.body());
        assertFalse(answer.body().contains(session()), "the cookie was passed on");
    }

    @Test
    void aStrangerHasNoIntroduction() {
        assertEquals(401, browser.get(at("/auth/me")).statusCode());
    }

    @Test
    void aForgedCookieOpensNothing() {
        signIn();
        browser.cookies(door).put("q_session", "A".repeat(43));
        assertEquals(401, browser.get(at("/auth/me")).statusCode());
        assertEquals(401, browser.get(at("/api/org-structure/v1/x"), CONSOLE).statusCode());
    }

    @Test
    void eachSignInGivesAnotherCookieEvenWhenOneWasPlanted() {
        browser.cookies(door).put("q_session", "planted");
        signIn();
        assertNotEquals("planted", session());
    }

    @Test
    void aForeignPageCannotUseTheSession() {
        signIn();
        var origin = door.toString().replaceAll("/$", "");
        assertEquals(403, browser.get(at("/api/org-structure/v1/x")).statusCode());
        assertEquals(403, post("Content-Type", "text/plain"));
        assertEquals(403, post("X-Requested-With", "x"));
        assertEquals(403, post("X-Requested-With", "x", "Origin", "https://evil.example"));
        assertEquals(403, post("X-Requested-With", "x", "Origin", "null"));
        assertEquals(403, post("X-Requested-With", "x", "Origin", origin + ".evil.example"));
        assertEquals(403, post("X-Requested-With", "x", "Origin", origin, "Sec-Fetch-Site", "cross-site"));
        assertEquals(403, post("X-Requested-With", "x", "Sec-Fetch-Site", "same-site"));
        assertEquals(200, post("X-Requested-With", "x", "Sec-Fetch-Site", "same-origin"));
        assertEquals(200, post("X-Requested-With", "x", "Origin", origin));
    }

    @Test
    void whoSignsOutIsAStrangerAndHisOldCookieIsDead() {
        signIn();
        var old = session();
        assertEquals(
                403,
                browser.get(at("/auth/logout"), "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(200, browser.get(at("/auth/me")).statusCode());
        browser.follow(browser.get(at("/auth/logout")));
        assertEquals(401, browser.get(at("/auth/me")).statusCode());
        browser.cookies(door).put("q_session", old);
        assertEquals(401, browser.get(at("/auth/me")).statusCode());
    }

    @Test
    void signInNeverLeadsToAnotherSite() {
        var landed = browser.signIn(at("/auth/login?to=//evil.example"), "operator", Tokens.password());
        assertEquals(door.getAuthority(), landed.uri().getAuthority());
        assertEquals("/", landed.uri().getPath());
    }

    @Test
    void aMadeUpCallbackSignsNobodyIn() {
        browser.get(at("/auth/callback?code=abc&state=def"));
        assertEquals(401, browser.get(at("/auth/me")).statusCode());
    }

    @Test
    void anApiPageOpenedByAStrangersBrowserLeadsToSignIn() {
        var answer = browser.get(at("/api/org-structure/v1/x"), "Sec-Fetch-Mode", "navigate", "Accept", "text/html");
        assertEquals(303, answer.statusCode());
        assertEquals("/auth/login", answer.headers().firstValue("location").orElseThrow());
    }
}
