package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.unit.UnitEvents;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/** Tells others what a file of units brought: on the file's day, or at once when that has come. */
record UnitNews(UnitPlan plan, UnitOfWork uow, SqlConnection connection) {
    private static final String REASON = "import:UNITS";

    Uni<Void> tell(UUID[] created, UUID[] changed) {
        var announcements = plan.announcements();
        var events = new UnitEvents(connection, plan.effectiveOn());
        return events.created(created)
                .flatMap(news -> announcements.tell(uow, connection, plan.effectiveOn(), REASON, news))
                .flatMap(told -> events.changed(changed))
                .flatMap(news -> announcements.tell(uow, connection, plan.effectiveOn(), REASON, news))
                .flatMap(told -> new PersonPlacements(connection, uow, announcements, REASON)
                        .tellCorrected(changed, plan.effectiveOn()));
    }
}
