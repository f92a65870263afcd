package id.lincah.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Bytes that are no event: kept on a topic of their own, with where they came from and why they are there. */
@Singleton
class DeadLetters {
    static final String TOPIC = "lincah.dead-letters.v1";
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    /** A record nobody can read. */
    record Letter(ConsumerRecord<String, byte[]> record, String reason) {}

    private final EventProducer producer;
    private final TopicPrefix prefix;
    private final MeterRegistry meters;

    DeadLetters(EventProducer producer, TopicPrefix prefix, MeterRegistry meters) {
        this.producer = producer;
        this.prefix = prefix;
        this.meters = meters;
    }

    Uni<Void> send(String consumer, List<Letter> letters) {
        return Uni.createFrom()
                .<Void>item(() -> {
                    letters.forEach(letter -> send(consumer, letter));
                    return null;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(500), Duration.ofSeconds(10))
                .indefinitely();
    }

    private void send(String consumer, Letter letter) {
        var dead = letter.record();
        LOG.errorf("%s: dead letter from %s-%d at %d", consumer, dead.topic(), dead.partition(), dead.offset());
        var record = new ProducerRecord<>(prefix.of(TOPIC), dead.key(), dead.value());
        dead.headers().forEach(record.headers()::add);
        add(record, "dead-letter-consumer", consumer);
        add(record, "dead-letter-reason", letter.reason());
        add(record, "dead-letter-topic", dead.topic());
        add(record, "dead-letter-partition", Integer.toString(dead.partition()));
        add(record, "dead-letter-offset", Long.toString(dead.offset()));
        try {
            producer.send(record).get(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("dead letter not taken", e);
        }
        meters.counter("lincah.inbox.dead.letters").increment();
    }

    private static void add(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }
}
