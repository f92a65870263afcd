package id.lincah.orgstructure.positionmap;

import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads the map of a day for a caller; what is then made of it runs on a worker thread. */
@ApplicationScoped
class LiveMaps {
    private final TenantTransaction transactions;
    private final Vertx vertx;
    private final Clock clock;

    LiveMaps(TenantTransaction transactions, Vertx vertx, Clock clock) {
        this.transactions = transactions;
        this.vertx = vertx;
        this.clock = clock;
    }

    LocalDate day(WantedMap wanted) {
        return wanted.day(LocalDate.now(clock));
    }

    <T> Uni<T> make(WantedMap wanted, Caller caller, Function<PositionMap, T> what) {
        var agency = wanted.of(caller);
        return transactions
                .read(caller, connection -> MapQuery.on(day(wanted), agency, wanted.root, connection))
                .flatMap(map -> vertx.executeBlocking(() -> what.apply(map), false));
    }
}
