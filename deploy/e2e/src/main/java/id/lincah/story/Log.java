package id.lincah.story;

import id.lincah.events.EventCatalogue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads every event topic from its beginning to its end. */
final class Log {

    private final String bootstrap;

    Log(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    Census read() {
        var census = new Census();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(census::add);
            }
        }
        return census;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return EventCatalogue.topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
    }

    /** Events by type, repeated deliveries of one id counted once, and the sequence numbers of each aggregate. */
    static final class Census {

        private final Map<String, Integer> counts = new TreeMap<>();
        private final Map<String, Set<Long>> sequences = new HashMap<>();
        private final Set<String> seen = new HashSet<>();

        private void add(ConsumerRecord<String, byte[]> event) {
            if (seen.add(header(event, "ce_id"))) {
                var type = header(event, "ce_type").replaceAll("^id\\.lincah\\.|\\.v\\d+$", "");
                counts.merge(type, 1, Integer::sum);
                sequences
                        .computeIfAbsent(event.topic() + event.key(), k -> new HashSet<>())
                        .add(Long.parseLong(header(event, "ce_sequence")));
            }
        }

        private static String header(ConsumerRecord<String, byte[]> event, String name) {
            return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }

        Map<String, Integer> counts() {
            return new TreeMap<>(counts);
        }

        /** Aggregates whose numbers are not 1, 2, 3 … */
        long gaps() {
            return sequences.values().stream()
                    .filter(s -> s.stream().mapToLong(Long::longValue).max().orElse(0) != s.size())
                    .count();
        }
    }
}
