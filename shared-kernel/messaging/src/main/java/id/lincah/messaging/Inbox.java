package id.lincah.messaging;

import id.lincah.messaging.InboxTables.Parking;
import id.lincah.request.TenantTransaction;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes in events so that each has its effect once and in order per aggregate, whatever comes twice, late or broken.
 *
 * <pre>
 * &#64;Incoming("persons")
 * Uni&lt;Void&gt; consume(ConsumerRecords&lt;String, byte[]&gt; records) {
 *     return inbox.receive("team-assignment.persons", records, this::apply);
 * }
 * </pre>
 *
 * A batch is one transaction. If one of its events fails, each gets a transaction of its own, and the failing one is
 * parked with its aggregate: later events of that aggregate wait behind it, all others go on; it is tried again with
 * growing pauses up to a minute. Trouble with the database is waited out and parks nothing. Bytes that are no event go to
 * the dead-letter topic.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final TenantTransaction transactions;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final String service;
    private final String prefix;
    private final Map<String, EventHandler> handlers = new ConcurrentHashMap<>();

    Inbox(
            TenantTransaction transactions,
            DeadLetters deadLetters,
            MeterRegistry meters,
            @ConfigProperty(name = "lincah.service") String service,
            TopicPrefix prefix) {
        this.transactions = transactions;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.service = service;
        this.prefix = prefix.text();
    }

    /**
     * Ends when every event of the batch is applied, known already, parked or a dead letter; only then may the offsets be
     * committed.
     *
     * @param consumer {@code <service>.<topic's aggregate>}; never changed later, since positions hang on it
     */
    public Uni<Void> receive(String consumer, ConsumerRecords<String, byte[]> records, EventHandler handler) {
        handlers.put(consumer, handler);
        var arrivals = new ArrayList<Arrival>(records.count());
        var dead = new ArrayList<DeadLetters.Letter>();
        records.forEach(record -> read(record, arrivals, dead));
        var rest = arrivals.isEmpty()
                ? Uni.createFrom().voidItem()
                : untilItWorks(consumer, () -> batch(consumer, arrivals, handler));
        return dead.isEmpty() ? rest : deadLetters.send(consumer, dead).chain(() -> rest);
    }

    /** Tries the parked events of an aggregate now, e.g. after a repair. */
    public Uni<Void> redrive(String consumer, String topic, UUID subject) {
        return parked(consumer).drain(new Arrival.Key(topic, subject));
    }

    Uni<Void> tryDue() {
        return Multi.createFrom()
                .iterable(handlers.keySet())
                .onItem()
                .transformToUniAndConcatenate(consumer -> parked(consumer).tryDue())
                .collect()
                .last();
    }

    Uni<Long> countParked() {
        return new ParkedEvents(transactions, service, "metrics", null).asSuite(InboxTables::countParked);
    }

    private ParkedEvents parked(String consumer) {
        var handler = handlers.get(consumer);
        if (handler == null) {
            throw new IllegalArgumentException("consumer " + consumer + " has not received anything yet");
        }
        return new ParkedEvents(transactions, service, consumer, handler);
    }

    private void read(ConsumerRecord<String, byte[]> record, List<Arrival> arrivals, List<DeadLetters.Letter> dead) {
        try {
            var topic = record.topic().startsWith(prefix) ? record.topic().substring(prefix.length()) : record.topic();
            var arrival = Arrival.of(topic, Envelope.attributes(record.headers()), record.value());
            if (arrival.isUnknown()) {
                meters.counter("lincah.inbox.unknown.types").increment();
            }
            arrivals.add(arrival);
        } catch (IllegalArgumentException noEvent) {
            dead.add(new DeadLetters.Letter(record, noEvent.getMessage()));
        }
    }

    private Uni<Void> batch(String consumer, List<Arrival> arrivals, EventHandler handler) {
        return together(consumer, arrivals, handler)
                .onFailure(failure -> !Trouble.passes(failure))
                .recoverWithUni(failure -> arrivals.size() == 1
                        ? park(consumer, arrivals.get(0), handler, failure)
                        : oneByOne(consumer, arrivals, handler));
    }

    private Uni<Void> oneByOne(String consumer, List<Arrival> arrivals, EventHandler handler) {
        return Multi.createFrom()
                .iterable(arrivals)
                .onItem()
                .transformToUniAndConcatenate(
                        arrival -> untilItWorks(consumer, () -> batch(consumer, List.of(arrival), handler)))
                .collect()
                .last();
    }

    private Uni<Void> together(String consumer, List<Arrival> arrivals, EventHandler handler) {
        return transactions.acrossAgencies(
                db -> new InboxBatch(transactions, service, consumer, handler, db).take(arrivals));
    }

    private Uni<Void> park(String consumer, Arrival arrival, EventHandler handler, Throwable failure) {
        LOG.errorf(failure, "%s parks event %s", consumer, arrival.envelope().id());
        var parking = new Parking(arrival, Trouble.inWords(failure), true);
        return transactions.acrossAgencies(db -> new InboxBatch(transactions, service, consumer, handler, db)
                .actFor(arrival)
                .chain(() -> InboxTables.arrive(db, consumer, List.of(arrival)))
                .chain(() -> InboxTables.park(db, consumer, List.of(parking)))
                .replaceWithVoid());
    }

    private static Uni<Void> untilItWorks(String consumer, java.util.function.Supplier<Uni<Void>> work) {
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure(Trouble::passes)
                .invoke(failure -> LOG.warnf("%s waits: %s", consumer, Trouble.inWords(failure)))
                .onFailure(Trouble::passes)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }
}
