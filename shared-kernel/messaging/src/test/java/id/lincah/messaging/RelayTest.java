package id.lincah.messaging;

import id.lincah.request.Caller;
import id.lincah.request.DutyConnection;
import id.lincah.request.DutyRunner;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.SeenEvent;
import id.lincah.testsupport.Topics;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static id.lincah.messaging.Units.TOPIC;
import static id.lincah.messaging.Units.await;
import static id.lincah.messaging.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MessagingTest
class RelayTest {
    @Inject
    TenantTransaction transactions;

    @Inject
    EventProducer producer;

    @Inject
    TopicPrefix prefix;

    @Inject
    DutyConnection connections;

    private final String request = UUID.randomUUID().toString();

    private void work(Consumer<UnitOfWork> work) {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> transactions.sql(Caller.system("test-service", "35", request), (unit, connection) -> {
                        work.accept(unit);
                        return Uni.createFrom().voidItem();
                    }));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SeenEvent> of(UUID subject, List<SeenEvent> seen) {
        return seen.stream()
                .filter(event -> event.key().equals(subject.toString()))
                .toList();
    }

    /** Repetitions are allowed, overtaking is not. */
    private static List<Long> firstTimes(UUID subject, List<SeenEvent> seen) {
        return new ArrayList<>(new LinkedHashSet<>(
                of(subject, seen).stream().map(SeenEvent::sequence).toList()));
    }

    @Test
    void committedEventLeavesWithItsWholeEnvelope() {
        var subject = UUID.randomUUID();
        work(unit -> unit.publish(unit(subject, "35", "Biro Umum")));
        var seen = of(subject, Topics.await(TOPIC, all -> !of(subject, all).isEmpty()));
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).headers())
                .containsEntry("content-type", "application/json")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/35/test-service")
                .containsEntry("ce_type", "id.lincah.unit.created.v1")
                .containsEntry("ce_subject", subject.toString())
                .containsEntry("ce_partitionkey", subject.toString())
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_agency", "35")
                .containsEntry("ce_correlationid", request)
                .containsEntry("ce_classification", "public")
                .containsKeys("ce_time", "ce_dataschema", "ce_epoch");
        assertThat(seen.get(0).id().version()).isEqualTo(7);
        assertThat(seen.get(0).json()).contains("Biro Umum").doesNotContain("null");
    }

    @Test
    void rolledBackWorkTellsNobody() {
        var lost = UUID.randomUUID();
        var kept = UUID.randomUUID();
        assertThatThrownBy(() -> work(unit -> {
                    unit.publish(unit(lost, "35", "lost"));
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");
        work(unit -> unit.publish(unit(kept, "35", "kept")));
        var seen = Topics.await(TOPIC, all -> !of(kept, all).isEmpty());
        assertThat(of(lost, seen)).isEmpty();
        assertThat(Databases.count("select count(*) from outbox where aggregate_id = ?", lost))
                .isZero();
    }

    @Test
    void eventTooLargeStopsItsOwnUnitOnly() {
        var large = UUID.randomUUID();
        var small = UUID.randomUUID();
        work(unit -> {
            unit.publish(unit(large, "35", "x".repeat(300_000)));
            unit.publish(unit(large, "35", "behind it"));
            unit.publish(unit(small, "35", "beside it"));
        });
        var seen = Topics.await(TOPIC, all -> !of(small, all).isEmpty());
        await(
                "parked",
                () -> Databases.count(
                                "select count(*) from outbox where aggregate_id = ? and parked_at is not null", large)
                        == 1);
        assertThat(of(large, seen)).isEmpty();
        assertThat(Databases.value(
                        "select parked_reason from outbox where aggregate_id = ? and parked_at is not null", large))
                .asString()
                .contains("at most 262144");
    }

    @Test
    void noEventIsLostAndNoneOvertakesWhileTheRelayChangesHands() {
        var subjects = Stream.generate(UUID::randomUUID).limit(20).toList();
        try (var second = new DutyRunner(new Relay(producer, prefix, "test-service"), connections).start()) {
            for (int i = 0; i < 30; i++) {
                work(unit -> subjects.forEach(subject -> unit.publish(unit(subject, "35", "n"))));
                if (i % 10 == 5) {
                    Databases.execute(
                            "select pg_terminate_backend(pid) from pg_stat_activity where usename like '%_relay'");
                }
            }
            var numbers = LongStream.rangeClosed(1, 30).boxed().toList();
            await(
                    "an empty outbox",
                    () -> Databases.count(
                                    "select count(*) from outbox where published_at is null and correlation_id = ?",
                                    request)
                            == 0);
            var seen = Topics.read(TOPIC);
            subjects.forEach(subject -> assertThat(firstTimes(subject, seen)).isEqualTo(numbers));
            assertThat(Databases.count("select epoch from duty_lease where duty = 'outbox-relay'"))
                    .isGreaterThan(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void holderThatWentSilentLosesTheDuty() throws Exception {
        Databases.execute(
                "insert into duty_lease (duty, epoch, renewed_at) values ('silent', 7, now() - interval '1 hour')");
        try (var silent = Databases.connectAs("relay");
                var statement = silent.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('lincah duty'), hashtext('silent'))");
            var rounds = new java.util.concurrent.atomic.AtomicLong();
            try (var next = new DutyRunner(new Silent(rounds), connections).start()) {
                await("the duty goes on", () -> rounds.get() == 8);
                assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(java.sql.SQLException.class);
            }
        }
    }

    private record Silent(java.util.concurrent.atomic.AtomicLong epochSeen) implements id.lincah.request.Duty {
        @Override
        public String name() {
            return "silent";
        }

        @Override
        public boolean round(java.sql.Connection connection, long epoch) {
            epochSeen.set(epoch);
            return false;
        }
    }
}
