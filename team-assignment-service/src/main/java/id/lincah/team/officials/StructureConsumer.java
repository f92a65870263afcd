package id.lincah.team.officials;

import id.lincah.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to org-structure and position-equivalation; the inbox sees to it that each event takes effect once and in order. */
@ApplicationScoped
class StructureConsumer {
    private final Inbox inbox;
    private final UnitEvents units;
    private final PersonEvents persons;

    StructureConsumer(Inbox inbox, UnitEvents units, PersonEvents persons) {
        this.inbox = inbox;
        this.units = units;
        this.persons = persons;
    }

    @Incoming("units")
    Uni<Void> units(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive("team-assignment.units", batch, units);
    }

    @Incoming("persons")
    Uni<Void> persons(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive("team-assignment.persons", batch, persons);
    }

    @Incoming("equivalations")
    Uni<Void> equivalations(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive("team-assignment.equivalations", batch, persons);
    }
}
