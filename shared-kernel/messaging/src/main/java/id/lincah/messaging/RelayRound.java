package id.lincah.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/** One batch of events on its way: sent in waves, so that no event overtakes an earlier one of its aggregate. */
final class RelayRound {
    private static final Logger LOG = Logger.getLogger(RelayRound.class);
    private static final int ACK_SECONDS = 15;

    private final EventProducer producer;
    private final TopicPrefix prefix;
    private final String service;
    private final Connection connection;
    private final long epoch;
    private final Set<String> stopped = new HashSet<>();
    private final Set<String> unreachable = new HashSet<>();

    RelayRound(EventProducer producer, TopicPrefix prefix, String service, Connection connection, long epoch) {
        this.producer = producer;
        this.prefix = prefix;
        this.service = service;
        this.connection = connection;
        this.epoch = epoch;
    }

    /** @return whether anything left the outbox */
    boolean carry(List<OutboxRow> rows) throws SQLException, InterruptedException {
        boolean moved = false;
        for (var wave : waves(rows)) {
            var acknowledged = await(send(wave));
            if (!acknowledged.isEmpty()) {
                OutboxTable.published(connection, acknowledged, epoch);
                moved = true;
            }
        }
        return moved;
    }

    /** The first events of all aggregates, then the second ones, and so on. */
    private static List<List<OutboxRow>> waves(List<OutboxRow> rows) {
        var counts = new HashMap<String, Integer>();
        var waves = new ArrayList<List<OutboxRow>>();
        for (var row : rows) {
            int place = counts.merge(key(row), 1, Integer::sum) - 1;
            if (place == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(place).add(row);
        }
        return waves;
    }

    private static String key(OutboxRow row) {
        return row.topic() + '/' + row.subject();
    }

    private Map<OutboxRow, Future<RecordMetadata>> send(List<OutboxRow> wave) throws SQLException {
        var sent = new LinkedHashMap<OutboxRow, Future<RecordMetadata>>();
        for (var row : wave) {
            if (stopped.contains(key(row)) || unreachable.contains(row.topic())) {
                stopped.add(key(row));
            } else {
                send(row, sent);
            }
        }
        return sent;
    }

    private void send(OutboxRow row, Map<OutboxRow, Future<RecordMetadata>> sent) throws SQLException {
        try {
            sent.put(row, producer.send(row.toRecord(prefix.of(row.topic()), service, epoch)));
        } catch (IllegalArgumentException poison) {
            park(row, poison);
        } catch (RuntimeException refused) {
            fail(row, refused);
        }
    }

    private List<OutboxRow> await(Map<OutboxRow, Future<RecordMetadata>> sent)
            throws SQLException, InterruptedException {
        var acknowledged = new ArrayList<OutboxRow>();
        for (var each : sent.entrySet()) {
            try {
                each.getValue().get(ACK_SECONDS, TimeUnit.SECONDS);
                acknowledged.add(each.getKey());
            } catch (ExecutionException refused) {
                fail(each.getKey(), refused.getCause());
            } catch (TimeoutException silent) {
                fail(each.getKey(), silent);
            }
        }
        return acknowledged;
    }

    /** What the broker may take later stops its aggregate for this round; what it will never take is parked. */
    private void fail(OutboxRow row, Throwable failure) throws SQLException {
        if (failure instanceof ApiException && !(failure instanceof RetriableException)) {
            park(row, failure);
            return;
        }
        stopped.add(key(row));
        if (unreachable.add(row.topic())) {
            LOG.warnf("topic %s does not take events now: %s", row.topic(), failure);
        }
    }

    private void park(OutboxRow row, Throwable poison) throws SQLException {
        LOG.errorf("event %s is parked: %s", row.eventId(), poison);
        stopped.add(key(row));
        OutboxTable.park(connection, row, poison.toString(), epoch);
    }
}
