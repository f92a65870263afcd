package id.lincah.launcher;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of a suite. The number of partitions decides where a key lies and is never changed later. */
public final class Topics {

    /** Bytes no consumer could decode, from every topic. */
    public static final String DEAD_LETTERS = "lincah.dead-letters.v1";

    public static final int PARTITIONS = 24;
    public static final int PARTITIONS_IN_TESTS = 6;

    private static final int PATIENCE_MILLIS = 30_000;

    private final String broker;

    public Topics(String broker) {
        this.broker = broker;
    }

    /** Makes those that do not exist. */
    public void create(Set<String> names, int partitions) {
        try (var admin = Admin.create(settings(broker, PATIENCE_MILLIS))) {
            var wanted = names.stream()
                    .map(name -> new NewTopic(name, partitions, (short) 1))
                    .collect(Collectors.toSet());
            admin.createTopics(wanted).values().forEach((name, created) -> await(name, created));
        }
    }

    /** Asks the broker to delete them; those that do not exist are passed over. */
    public void delete(Set<String> names) {
        try (var admin = Admin.create(settings(broker, PATIENCE_MILLIS))) {
            admin.deleteTopics(names).topicNameValues().values().forEach(deleted -> deleted.whenComplete((x, e) -> {}));
        }
    }

    static boolean brokerAnswers(String broker) {
        try (var admin = Admin.create(settings(broker, 2_000))) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            return false;
        }
    }

    private static void await(String name, org.apache.kafka.common.KafkaFuture<Void> created) {
        try {
            created.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while making topic " + name, e);
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new PartFailed("topic " + name + " cannot be made: " + e.getMessage(), e);
            }
        }
    }

    private static Properties settings(String broker, int patienceMillis) {
        var settings = new Properties();
        settings.putAll(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patienceMillis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patienceMillis));
        return settings;
    }
}
