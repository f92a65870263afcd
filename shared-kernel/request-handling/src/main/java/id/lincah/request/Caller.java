package id.lincah.request;

import id.lincah.regulation.Language;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who asks, as the verified token says. Nothing of it ever comes from another header or from a body.
 *
 * @param account login name, e.g. {@code operator}; for a service its service account
 * @param subject the token's {@code sub}: unique and never reused
 * @param agency official code of the agency (<em>instansi</em>) the caller acts for
 * @param correlationId id of the request that began it all; goes into audit rows and events
 */
public record Caller(
        String account, String subject, String agency, Set<String> roles, Language language, String correlationId) {
    /** Role of the suite itself: consumers of events and background work. No person has it. */
    public static final String SYSTEM = "system";

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The suite acting by itself for an agency, for instance while it consumes that agency's events. */
    public static Caller system(String service, String agency, String correlationId) {
        var account = SYSTEM + ":" + service;
        return new Caller(account, account, agency, Set.of(SYSTEM), Language.ID, correlationId);
    }

    /** The roles as the database setting {@code app.roles} wants them. */
    String roleList() {
        return String.join(",", new TreeSet<>(roles));
    }
}
