package id.lincah.testsupport;

import id.lincah.events.EventCatalogue;
import id.lincah.events.EventJson;
import id.lincah.events.PublishedEvent;
import id.lincah.launcher.KafkaBroker;
import id.lincah.launcher.Ports;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Speaks for the other services: feeds a consumer, and reads what the module under test published. Topics are named
 * without the run's prefix.
 */
public final class Topics {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Map<String, Long> SEQUENCES = new ConcurrentHashMap<>();

    private Topics() {}

    /** Publishes as the owning service would, with the aggregate's next sequence; answers the event's id. */
    public static UUID publish(PublishedEvent event) {
        var aggregate = System.getProperty(SharedInfra.PREFIX) + contractTopic(event) + event.subject();
        return publish(event, SEQUENCES.merge(aggregate, 1L, Long::sum));
    }

    /** Publishes with a sequence of the test's choice, to make gaps and late arrivals. */
    public static UUID publish(PublishedEvent event, long sequence) {
        var id = UUID.randomUUID();
        publish(event, sequence, id);
        return id;
    }

    /** Publishes with a known id, to make duplicates. */
    public static void publish(PublishedEvent event, long sequence, UUID id) {
        send(contractTopic(event), event.subject().toString(), envelope(event, sequence, id), EventJson.write(event));
    }

    /** Sends any bytes, also such as no service would. */
    public static void send(String topic, String key, Map<String, String> headers, byte[] value) {
        var record = new ProducerRecord<>(name(topic), key, value);
        headers.forEach((header, text) -> record.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All records of a topic up to now, in order within each key. */
    public static List<SeenEvent> read(String topic) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(name(topic)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer, consumer.endOffsets(partitions));
        }
    }

    /** Reads again and again until the records satisfy the test; fails with what there is when the limit passes. */
    public static List<SeenEvent> await(String topic, Predicate<List<SeenEvent>> enough) {
        var end = System.nanoTime() + LIMIT.toNanos();
        var seen = read(topic);
        while (!enough.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(topic + " holds only "
                        + seen.stream()
                                .map(event -> event.type() + " " + event.key())
                                .toList());
            }
            TestState.pause();
            seen = read(topic);
        }
        return seen;
    }

    /** The name of the topic in this run. */
    public static String name(String topic) {
        return System.getProperty(SharedInfra.PREFIX) + topic;
    }

    private static String contractTopic(PublishedEvent event) {
        return EventCatalogue.of(event.getClass()).topic();
    }

    private static List<SeenEvent> readTo(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var seen = new ArrayList<SeenEvent>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(SeenEvent.of(record)));
        }
        return seen;
    }

    private static Map<String, String> envelope(PublishedEvent event, long sequence, UUID id) {
        var contract = EventCatalogue.of(event.getClass());
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", "application/json");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "/" + event.agency() + "/" + contract.topic().split("\\.")[0]);
        headers.put("ce_type", contract.type());
        headers.put("ce_subject", event.subject().toString());
        headers.put("ce_time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        headers.put("ce_dataschema", EventCatalogue.dataSchema(event.getClass()));
        headers.put("ce_partitionkey", event.subject().toString());
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_agency", event.agency());
        headers.put("ce_correlationid", UUID.randomUUID().toString());
        headers.put("ce_causationid", UUID.randomUUID().toString());
        headers.put("ce_classification", contract.classification().name().toLowerCase(Locale.ROOT));
        headers.put("ce_epoch", "1");
        return headers;
    }

    private static Map<String, Object> settings() {
        var broker = KafkaBroker.address(Ports.noted(TestState.here().folder()));
        return Map.of("bootstrap.servers", broker, "acks", "all", "auto.offset.reset", "earliest");
    }
}
