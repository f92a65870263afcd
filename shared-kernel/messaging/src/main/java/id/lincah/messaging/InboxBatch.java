package id.lincah.messaging;

import id.lincah.messaging.InboxTables.Parking;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes in some events in one transaction: all of them or none. */
final class InboxBatch {
    private static final Duration HANDLER_LIMIT = Duration.ofSeconds(10);
    private static final String GAP = "GAP: an earlier event is missing";
    private static final String BEHIND = "BEHIND: an earlier event is parked";

    private final TenantTransaction transactions;
    private final String service;
    private final String consumer;
    private final EventHandler handler;
    private final SqlConnection db;
    private final Map<Arrival.Key, Long> moved = new LinkedHashMap<>();
    private final List<Parking> parkings = new ArrayList<>();
    private String agency;
    private boolean awaited;

    InboxBatch(
            TenantTransaction transactions, String service, String consumer, EventHandler handler, SqlConnection db) {
        this.transactions = transactions;
        this.service = service;
        this.consumer = consumer;
        this.handler = handler;
        this.db = db;
    }

    Uni<Void> take(List<Arrival> arrivals) {
        return actFor(arrivals.get(0))
                .chain(() -> InboxTables.arrive(db, consumer, arrivals))
                .chain(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : takeFresh(arrivals, fresh));
    }

    private Uni<Void> takeFresh(List<Arrival> arrivals, Set<UUID> fresh) {
        var todo = arrivals.stream()
                .filter(arrival -> fresh.remove(arrival.envelope().id()))
                .toList();
        var keys = todo.stream().map(Arrival::key).distinct().toList();
        return InboxTables.positions(db, consumer, keys)
                .chain(states -> Multi.createFrom()
                        .iterable(todo)
                        .onItem()
                        .transformToUniAndConcatenate(arrival -> one(arrival, states.get(arrival.key())))
                        .collect()
                        .last())
                .chain(this::writeDown);
    }

    private Uni<Void> one(Arrival arrival, KeyState state) {
        long sequence = arrival.envelope().sequence();
        if (state.isPast(sequence)) {
            return Uni.createFrom().voidItem();
        }
        if (!state.isNext(sequence)) {
            return park(arrival, state, state.isWaiting() ? BEHIND : GAP, false);
        }
        if (arrival.fault() != null) {
            return park(arrival, state, arrival.fault(), true);
        }
        return apply(arrival).invoke(() -> {
            state.applied(sequence);
            moved.put(arrival.key(), sequence);
            awaited |= state.isWaiting();
        });
    }

    private Uni<Void> park(Arrival arrival, KeyState state, String reason, boolean due) {
        state.parked();
        parkings.add(new Parking(arrival, reason, due));
        return Uni.createFrom().voidItem();
    }

    /** Also for a parked event that is tried again: the caller moves the position. */
    Uni<Void> apply(Arrival arrival) {
        if (arrival.fault() != null) {
            return Uni.createFrom().failure(new IllegalArgumentException(arrival.fault()));
        }
        if (arrival.isUnknown()) {
            return Uni.createFrom().voidItem();
        }
        return actFor(arrival).chain(() -> {
            var unit = transactions.unit(caller(arrival));
            unit.causedBy(arrival.envelope().id());
            return handler.apply(arrival.event(), unit, db)
                    .ifNoItem()
                    .after(HANDLER_LIMIT)
                    .fail()
                    .chain(() -> transactions.record(db, unit));
        });
    }

    Uni<Void> actFor(Arrival arrival) {
        if (arrival.envelope().agency().equals(agency)) {
            return Uni.createFrom().voidItem();
        }
        agency = arrival.envelope().agency();
        return transactions.actFor(db, caller(arrival));
    }

    private Caller caller(Arrival arrival) {
        return Caller.system(
                service, arrival.envelope().agency(), arrival.envelope().correlationId());
    }

    private Uni<Void> writeDown() {
        return move().chain(() -> parkings.isEmpty()
                ? Uni.createFrom().voidItem()
                : InboxTables.park(db, consumer, parkings).replaceWithVoid());
    }

    /** When the event others waited for has come, they are due. */
    private Uni<Void> move() {
        if (moved.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var positions = InboxTables.move(db, consumer, moved).replaceWithVoid();
        return awaited
                ? positions.chain(() -> InboxTables.wake(db, consumer, moved).replaceWithVoid())
                : positions;
    }
}
