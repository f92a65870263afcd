package id.lincah.equivalation.official;

import id.lincah.equivalation.acting.ActingPosts;
import id.lincah.equivalation.equivalationcase.OpeningCase;
import id.lincah.equivalation.lifecycle.FollowingOfficials;
import id.lincah.events.ActingEnded;
import id.lincah.events.ActingStarted;
import id.lincah.events.PersonDisplaced;
import id.lincah.events.PersonLeft;
import id.lincah.events.PersonMerged;
import id.lincah.events.PersonPlaced;
import id.lincah.events.PersonUnplaced;
import id.lincah.messaging.Inbox;
import id.lincah.messaging.ReceivedEvent;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what becomes of persons; a displaced one whose next step is equivalation gets a case. */
@ApplicationScoped
public class PersonsConsumer {
    private static final String EQUIVALATION = "EQUIVALATION";

    private final Inbox inbox;
    private final Officials officials;
    private final OpeningCase opening;
    private final FollowingOfficials following;
    private final ActingPosts acting;

    PersonsConsumer(
            Inbox inbox, Officials officials, OpeningCase opening, FollowingOfficials following, ActingPosts acting) {
        this.inbox = inbox;
        this.officials = officials;
        this.opening = opening;
        this.following = following;
        this.acting = acting;
    }

    @Incoming("persons")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive("position-equivalation.persons", records, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event, UnitOfWork work, SqlConnection db) {
        if (event.data() instanceof PersonPlaced placed) {
            return officials.place(db, event.agency(), placed).chain(done -> following.placed(placed, work, db));
        }
        if (event.data() instanceof PersonLeft left) {
            return officials.leave(db, event.agency(), left).chain(done -> following.left(left, work, db));
        }
        if (event.data() instanceof PersonUnplaced unplaced) {
            return officials
                    .unplace(db, event.agency(), unplaced)
                    .chain(done -> following.unplaced(unplaced, work, db));
        }
        if (event.data() instanceof PersonMerged merged) {
            return officials.merge(db, event.agency(), merged);
        }
        if (event.data() instanceof ActingStarted started) {
            return acting.start(db, event.agency(), started);
        }
        if (event.data() instanceof ActingEnded ended) {
            return acting.end(db, event.agency(), ended);
        }
        return event.data() instanceof PersonDisplaced displaced
                ? displace(displaced, event.agency(), work, db)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> displace(PersonDisplaced displaced, String agency, UnitOfWork work, SqlConnection db) {
        var known = officials.displace(db, agency, displaced);
        return displaced.nextStep().equals(EQUIVALATION)
                ? known.chain(done -> opening.open(db, work, displaced))
                : known;
    }
}
