package id.lincah.testsupport;

import id.lincah.launcher.KeycloakServer;
import id.lincah.launcher.PartFailed;
import id.lincah.launcher.Ports;
import id.lincah.launcher.RealmFile;
import id.lincah.launcher.TokenSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Real tokens of the demo accounts, asked from the shared Keycloak and kept while they are good. */
public final class Tokens {

    /** Tokens live five minutes. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TRIES = 4;

    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A bearer token (without the word "Bearer") of a demo account, such as {@code operator}. */
    public static String of(String account) {
        return KEPT.compute(account, (name, kept) -> kept != null && kept.good() ? kept : ask(name)).token;
    }

    /** The token of the client {@code system}: agency PANRB, role {@code system}. */
    public static String system() {
        return of(TokenSource.SYSTEM);
    }

    /** The one password of all demo accounts, for tests that fill in the login page. */
    public static String password() {
        return TestState.here().folder().secrets().get(RealmFile.DEMO_PASSWORD);
    }

    private static Kept ask(String account) {
        var state = TestState.here().folder();
        var source = new TokenSource(KeycloakServer.issuer(Ports.noted(state)), state.secrets());
        return new Kept(patiently(source, account, TRIES), Instant.now().plus(GOOD_FOR));
    }

    /** Seen once while two modules were tested side by side: Keycloak refused a right password. The cause is not known. */
    private static String patiently(TokenSource source, String account, int tries) {
        try {
            return source.of(account);
        } catch (PartFailed refused) {
            if (tries == 1) {
                throw refused;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            return patiently(source, account, tries - 1);
        }
    }

    private record Kept(String token, Instant until) {
        boolean good() {
            return Instant.now().isBefore(until);
        }
    }
}
