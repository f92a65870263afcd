package id.lincah.request;

import id.lincah.events.PublishedEvent;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One transaction's gathering place: what is to be published and audited is collected here and written by one statement
 * at the end of the same transaction. If the transaction fails, nothing of it ever existed.
 */
public final class UnitOfWork {
    /** An event with the agency it belongs to. */
    record Publication(String ownerAgency, PublishedEvent event) {}

    private final Caller caller;
    private final Claim claim;
    private final Mutiny.Session session;
    private final List<Publication> publications = new ArrayList<>();
    private final List<AuditEntry> audits = new ArrayList<>();
    private String causation;

    UnitOfWork(Caller caller, Claim claim, Mutiny.Session session) {
        this.caller = caller;
        this.claim = claim;
        this.session = session;
        this.causation = claim == null ? null : claim.key();
    }

    /** Who acts. */
    public Caller caller() {
        return caller;
    }

    /**
     * Publishes a fact that belongs to another agency than the caller's, e.g. when a ministry decides on a province's
     * proposal. Its id, number and time are given when the transaction ends.
     */
    public void publish(String ownerAgency, PublishedEvent event) {
        publications.add(new Publication(ownerAgency, event));
    }

    /** Publishes a fact of the caller's own agency. */
    public void publish(PublishedEvent event) {
        publish(caller.agency(), event);
    }

    /** Adds a line to the audit trail. Every change needs one. */
    public void audit(AuditEntry entry) {
        audits.add(entry);
    }

    /**
     * Refuses a change of a version the client didn't see; call it once the aggregate is loaded.
     *
     * @throws Problem 428 without {@code If-Match}, 412 when another version is current
     * @throws IllegalStateException outside of {@link Commands}: only a client names a version
     */
    public void requireVersion(long current) {
        if (claim == null) {
            throw new IllegalStateException("only a command of a client names the version it saw");
        }
        Etags.require(claim.ifMatch(), current);
    }

    /** Names the event that caused this work; it becomes the {@code causationid} of what is published. */
    public void causedBy(UUID eventId) {
        causation = eventId.toString();
    }

    /**
     * The session of {@code entities(…)}; Panache entities and repositories use it by themselves.
     *
     * @throws IllegalStateException in plain SQL work
     */
    public Mutiny.Session session() {
        if (session == null) {
            throw new IllegalStateException("plain SQL work has no session");
        }
        return session;
    }

    /** Writes pending entity changes now, so that an {@link Answer} can show the version they get. */
    public Uni<Void> flushEntities() {
        return session().flush();
    }

    List<Publication> publications() {
        return publications;
    }

    List<AuditEntry> audits() {
        return audits;
    }

    Claim claim() {
        return claim;
    }

    String causation() {
        return causation;
    }
}
