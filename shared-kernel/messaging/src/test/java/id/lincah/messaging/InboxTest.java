package id.lincah.messaging;

import id.lincah.testsupport.Databases;
import id.lincah.testsupport.TenantTables;
import id.lincah.testsupport.Topics;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static id.lincah.messaging.Units.TOPIC;
import static id.lincah.messaging.Units.applied;
import static id.lincah.messaging.Units.await;
import static id.lincah.messaging.Units.parked;
import static id.lincah.messaging.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;

@MessagingTest
class InboxTest {
    private final UUID subject = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void eventThatComesAgainHasNoSecondEffect() {
        var id = UUID.randomUUID();
        Topics.publish(unit(subject, "35", "a"), 1, id);
        Topics.publish(unit(subject, "35", "a"), 1, id);
        Topics.publish(unit(subject, "35", "a, under another id"), 1, UUID.randomUUID());
        Topics.publish(unit(subject, "35", "b"), 2);
        Topics.publish(unit(subject, "35", "a"), 1, id);
        Topics.publish(unit(subject, "35", "c"), 3);
        await("the third event", () -> applied(subject).contains(3L));
        assertThat(applied(subject)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void eventsAfterAGapWaitForItAndOthersGoOn() {
        Topics.publish(unit(subject, "35", "a"), 1);
        Topics.publish(unit(subject, "35", "c"), 3);
        Topics.publish(unit(subject, "35", "d"), 4);
        Topics.publish(unit(other, "64", "x"), 1);
        await("the other unit", () -> applied(other).equals(List.of(1L)));
        await("two parked", () -> parked(subject) == 2);
        assertThat(applied(subject)).containsExactly(1L);
        Topics.publish(unit(subject, "35", "b"), 2);
        await("all applied", () -> applied(subject).size() == 4);
        assertThat(applied(subject)).containsExactly(1L, 2L, 3L, 4L);
        await("none parked", () -> parked(subject) == 0);
    }

    @Test
    void refusedEventStopsItsOwnUnitAndHealsByItself() {
        var name = "refused " + subject;
        UnitsConsumer.REFUSED.add(name);
        Topics.publish(unit(subject, "35", name), 1);
        Topics.publish(unit(subject, "35", "behind"), 2);
        Topics.publish(unit(other, "35", "beside"), 1);
        await("the other unit", () -> applied(other).equals(List.of(1L)));
        await("both parked", () -> parked(subject) == 2);
        assertThat(applied(subject)).isEmpty();
        UnitsConsumer.REFUSED.remove(name);
        await("both applied", () -> applied(subject).size() == 2);
        assertThat(applied(subject)).containsExactly(1L, 2L);
        await("none parked", () -> parked(subject) == 0);
    }

    @Test
    void eventThatBreaksAConstraintIsParkedWithTheConstraintsName() {
        Topics.publish(unit(subject, "35", "x".repeat(1_500)), 1);
        Topics.publish(unit(other, "35", "fine"), 1);
        await("the other unit", () -> applied(other).equals(List.of(1L)));
        await("parked", () -> parked(subject) == 1);
        assertThat(Databases.value("select reason from inbox_parked where subject = ?", subject))
                .isEqualTo("SQLSTATE 23514 seen_unit_name_short");
        assertThat(applied(subject)).isEmpty();
    }

    @Test
    void bytesThatAreNoEventBecomeADeadLetterAndTheRestGoesOn() {
        var key = UUID.randomUUID().toString();
        Topics.send(TOPIC, key, Map.of(), "no event at all".getBytes(StandardCharsets.UTF_8));
        Topics.publish(unit(other, "35", "after it"), 1);
        await("the event after it", () -> applied(other).equals(List.of(1L)));
        var letters =
                Topics.await(DeadLetters.TOPIC, seen -> seen.stream().anyMatch(letter -> key.equals(letter.key())));
        assertThat(letters)
                .filteredOn(letter -> key.equals(letter.key()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.json()).isEqualTo("no event at all");
                    assertThat(letter.headers()).containsEntry("dead-letter-topic", Topics.name(TOPIC));
                });
    }

    @Test
    void unknownTypeIsPassedOverButCounted() {
        Topics.send(
                TOPIC,
                subject.toString(),
                headers("id.lincah.unit.painted.v1", 1),
                "{}".getBytes(StandardCharsets.UTF_8));
        Topics.publish(unit(subject, "35", "after it"), 2);
        await("the event after it", () -> applied(subject).equals(List.of(2L)));
        assertThat(parked(subject)).isZero();
    }

    @Test
    void contentThatDoesNotFitItsTypeIsParked() {
        Topics.send(
                TOPIC,
                subject.toString(),
                headers("id.lincah.unit.created.v1", 1),
                "{}".getBytes(StandardCharsets.UTF_8));
        Topics.publish(unit(subject, "35", "behind"), 2);
        await("both parked", () -> parked(subject) == 2);
        assertThat(applied(subject)).isEmpty();
    }

    @Test
    void connectionsThatBreakCostNothing() {
        var units = java.util.stream.Stream.generate(UUID::randomUUID).limit(60).toList();
        for (int i = 0; i < units.size(); i++) {
            Topics.publish(unit(units.get(i), i % 2 == 0 ? "35" : "64", "n"), 1);
            if (i % 20 == 10) {
                Databases.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename like '%_app'");
            }
        }
        await("all of them", () -> units.stream().allMatch(id -> applied(id).equals(List.of(1L))));
        assertThat(units.stream().mapToLong(Units::parked).sum()).isZero();
    }

    @Test
    void inboxTablesShowTheirRowsOnlyToTheSuite() throws Exception {
        Topics.publish(unit(subject, "35", "a"), 1);
        await("it", () -> applied(subject).size() == 1);
        TenantTables.check();
        try (var app = Databases.connectAs("app");
                var statement = app.createStatement();
                var rows = statement.executeQuery("select count(*) from inbox_position")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    private Map<String, String> headers(String type, long sequence) {
        var headers = new HashMap<String, String>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", type);
        headers.put("ce_subject", subject.toString());
        headers.put("ce_time", "2026-01-01T00:00:00Z");
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_agency", "35");
        return headers;
    }
}
