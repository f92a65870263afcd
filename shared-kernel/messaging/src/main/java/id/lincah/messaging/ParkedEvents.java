package id.lincah.messaging;

import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Parked events of one consumer, tried again in order. */
final class ParkedEvents {
    private static final String ANY_AGENCY = "-";

    private final TenantTransaction transactions;
    private final String service;
    private final String consumer;
    private final EventHandler handler;

    ParkedEvents(TenantTransaction transactions, String service, String consumer, EventHandler handler) {
        this.transactions = transactions;
        this.service = service;
        this.consumer = consumer;
        this.handler = handler;
    }

    /** Tries every aggregate whose time has come. */
    Uni<Void> tryDue() {
        return asSuite(db -> InboxTables.due(db, consumer))
                .chain(keys -> Multi.createFrom()
                        .iterable(keys)
                        .onItem()
                        .transformToUniAndConcatenate(this::drain)
                        .collect()
                        .last());
    }

    /** Applies what waits for an aggregate until nothing waits, or one fails. */
    Uni<Void> drain(Arrival.Key key) {
        return first(key)
                .chain(arrival -> arrival == null ? Uni.createFrom().item(false) : attempt(arrival))
                .chain(again -> again ? drain(key) : Uni.createFrom().voidItem());
    }

    private Uni<Arrival> first(Arrival.Key key) {
        return asSuite(db -> InboxTables.firstParked(db, consumer, key));
    }

    private Uni<Boolean> attempt(Arrival arrival) {
        return asSuite(db -> InboxTables.positions(db, consumer, List.of(arrival.key()))
                        .chain(states -> apply(db, arrival, states.get(arrival.key()))))
                .onFailure(failure -> !Trouble.passes(failure))
                .recoverWithUni(
                        failure -> asSuite(db -> InboxTables.postpone(db, consumer, arrival, Trouble.inWords(failure)))
                                .replaceWith(false));
    }

    /** The position's row is locked: a batch that arrives meanwhile waits. */
    private Uni<Boolean> apply(SqlConnection db, Arrival arrival, KeyState state) {
        long sequence = arrival.envelope().sequence();
        if (state.isPast(sequence)) {
            return InboxTables.unpark(db, consumer, arrival.key(), state.last()).replaceWith(true);
        }
        if (!state.isNext(sequence)) {
            return InboxTables.await(db, consumer, arrival.key()).replaceWith(false);
        }
        return new InboxBatch(transactions, service, consumer, handler, db)
                .apply(arrival)
                .chain(() -> InboxTables.move(db, consumer, Map.of(arrival.key(), sequence)))
                .chain(() -> InboxTables.unpark(db, consumer, arrival.key(), sequence))
                .replaceWith(true);
    }

    <T> Uni<T> asSuite(Function<SqlConnection, Uni<T>> work) {
        var suite = Caller.system(service, ANY_AGENCY, consumer);
        return transactions.acrossAgencies(db -> transactions.actFor(db, suite).chain(() -> work.apply(db)));
    }
}
