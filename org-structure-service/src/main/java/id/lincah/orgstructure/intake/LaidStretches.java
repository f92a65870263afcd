package id.lincah.orgstructure.intake;

import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lays the next stretch of rows while the one before it is stored, both over the same connection: while the database works
 * the service makes ready what comes next. No stretch needs to see another one stored, for a check has refused whatever two
 * rows far apart would do to each other. Two stretches are in memory.
 *
 * @param <S> a stretch that was laid
 */
final class LaidStretches<S> {
    private final Supplier<Uni<S>> next;
    private final Function<S, Uni<Void>> store;
    private final AtomicReference<S> waiting = new AtomicReference<>();

    /** @param next lays another stretch; null at the end */
    LaidStretches(Supplier<Uni<S>> next, Function<S, Uni<Void>> store) {
        this.next = next;
        this.store = store;
    }

    Uni<Void> all() {
        return Multi.createBy()
                .repeating()
                .uni(this::both)
                .whilst(more -> more)
                .onItem()
                .ignoreAsUni();
    }

    /** Both have ended before a failure of either is told: nothing is sent once the transaction is over. */
    private Uni<Boolean> both() {
        var laid = waiting.get();
        Uni<Void> stored =
                laid == null ? Uni.createFrom().voidItem() : Uni.createFrom().deferred(() -> store.apply(laid));
        return Uni.combine()
                .all()
                .unis(stored, Uni.createFrom().deferred(() -> next.get()).invoke(waiting::set))
                .collectFailures()
                .asTuple()
                .onFailure(CompositeException.class)
                .transform(both -> both.getCauses().get(0))
                .map(done -> waiting.get() != null);
    }
}
