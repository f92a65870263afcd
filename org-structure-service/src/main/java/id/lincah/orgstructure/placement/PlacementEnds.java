package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.acting.ActingPeriods;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.Unplacements;
import id.lincah.orgstructure.person.Unplacements.Unplacement;
import id.lincah.orgstructure.query.Columns;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Stores the ends of placements, one or thousands by the same statements. Who stands in for a holder who leaves has no more
 * to do; others are told of everybody who is without a position then.
 */
@ApplicationScoped
class PlacementEnds {
    private static final String TOUCH =
            "update person set version = version + 1 where agency_id = $1 and id = any($2::uuid[])";
    private static final String END = """
            update placement p set valid_to = x.on_day, end_basis = x.basis
            from unnest($2::uuid[], $3::date[], $4::text[]) x (id, on_day, basis)
            where p.agency_id = $1 and p.id = x.id and p.valid_from < x.on_day
            """;
    private static final String TAKE_BACK = """
            delete from placement p using unnest($2::uuid[], $3::date[]) x (id, on_day)
            where p.agency_id = $1 and p.id = x.id and p.valid_from >= x.on_day
            """;

    private final ActingPeriods actings;
    private final Announcements announcements;

    PlacementEnds(ActingPeriods actings, Announcements announcements) {
        this.actings = actings;
        this.announcements = announcements;
    }

    Uni<Void> store(List<PlacementEnd> ends, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        var placements = Columns.ids(ends, PlacementEnd::placement);
        var days = Columns.dates(ends, PlacementEnd::on);
        var bases = Columns.texts(ends, PlacementEnd::basis);
        ends.forEach(each -> uow.audit(trail(each)));
        return connection
                .preparedQuery(TOUCH)
                .execute(Tuple.of(agency, Columns.ids(ends, PlacementEnd::person)))
                .flatMap(touched -> connection.preparedQuery(END).execute(Tuple.of(agency, placements, days, bases)))
                .flatMap(ended -> connection.preparedQuery(TAKE_BACK).execute(Tuple.of(agency, placements, days)))
                .flatMap(gone -> actings.endAbsences(Columns.ids(ends, PlacementEnd::position), days, uow, connection))
                .flatMap(ended -> new Unplacements(connection, uow).tell(unplaced(ends), "ENDED", announcements));
    }

    private static List<Unplacement> unplaced(List<PlacementEnd> ends) {
        return ends.stream()
                .map(each -> new Unplacement(each.person(), each.firstDayWithout()))
                .toList();
    }

    private static AuditEntry trail(PlacementEnd end) {
        return AuditEntry.of(
                "placement.ended",
                "person",
                end.person(),
                Map.of("placement", end.placement(), "on", end.on(), "basis", end.basis(), "before", end.before()));
    }
}
