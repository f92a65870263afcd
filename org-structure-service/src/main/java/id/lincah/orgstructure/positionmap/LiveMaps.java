package id.lincah.orgstructure.positionmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads the map of a day for a caller; what is then made of it runs on a worker thread. */
@ApplicationScoped
class LiveMaps {
    private final TenantTransaction transactions;
    private final Vertx vertx;
    private final Clock clock;
    private final ObjectMapper json;

    LiveMaps(TenantTransaction transactions, Vertx vertx, Clock clock, ObjectMapper json) {
        this.transactions = transactions;
        this.vertx = vertx;
        this.clock = clock;
        this.json = json;
    }

    LocalDate day(WantedMap wanted) {
        return wanted.day(LocalDate.now(clock));
    }

    /** A large map is written as JSON where it was made, not on the thread that serves every request. */
    Uni<Response> answer(WantedMap wanted, Caller caller, Function<PositionMap, ?> what) {
        return make(
                wanted,
                caller,
                map -> Response.ok(text(what.apply(map)), MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    private byte[] text(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    <T> Uni<T> make(WantedMap wanted, Caller caller, Function<PositionMap, T> what) {
        var agency = wanted.of(caller);
        return transactions
                .read(caller, connection -> MapQuery.on(day(wanted), agency, wanted.root, connection))
                .flatMap(map -> vertx.executeBlocking(() -> what.apply(map), false));
    }
}
