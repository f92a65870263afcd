package id.lincah.orgstructure.importing;

import id.lincah.events.PublishedEvent;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.unit.UnitEvents;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Tells others what a file of units brought: on the file's day, or at once when that has come. */
record UnitNews(UnitPlan plan, UnitOfWork uow, Telling telling, SqlConnection connection) {
    private static final String REASON = "import:UNITS";
    private static final int STRETCH = 5_000;

    Uni<Void> tell(UUID[] created, UUID[] changed) {
        var events = new UnitEvents(connection, plan.effectiveOn());
        return tell(created, events::created)
                .chain(() -> tell(changed, events::changed))
                .chain(() -> new PersonPlacements(connection, uow, plan.announcements(), REASON)
                        .tellCorrected(changed, plan.effectiveOn()));
    }

    private Uni<Void> tell(UUID[] units, Function<UUID[], Uni<List<PublishedEvent>>> events) {
        return Multi.createFrom()
                .items(IntStream.iterate(0, from -> from < units.length, from -> from + STRETCH)
                        .boxed())
                .onItem()
                .transformToUniAndConcatenate(from -> telling.stretch(unit -> events.apply(
                                Arrays.copyOfRange(units, from, Math.min(units.length, from + STRETCH)))
                        .flatMap(
                                news -> plan.announcements().tell(unit, connection, plan.effectiveOn(), REASON, news))))
                .onItem()
                .ignoreAsUni();
    }
}
