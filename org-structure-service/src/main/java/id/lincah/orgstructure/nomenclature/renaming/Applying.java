package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.events.PersonPlaced;
import id.lincah.events.PublishedEvent;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.Home;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts a renaming into effect: the period with the old title ends, one with the new begins, each person gets a decree row. */
@ApplicationScoped
class Applying {
    private final Announcements announcements;

    Applying(Announcements announcements) {
        this.announcements = announcements;
    }

    Uni<Renaming> work(Renaming renaming, int most, UnitOfWork uow, SqlConnection connection) {
        return connection
                .preparedQuery(ApplyingStatement.SQL)
                .execute(ApplyingStatement.values(renaming, most))
                .flatMap(rows -> read(rows, renaming, connection))
                .call(due -> tell(renaming, due, uow, connection))
                .invoke(due -> audit(renaming, due, uow))
                .invoke(due -> reach(renaming, due, most))
                .flatMap(due -> renaming.save(connection));
    }

    private static Uni<List<DuePosition>> read(RowSet<Row> rows, Renaming renaming, SqlConnection connection) {
        var units = new HashSet<UUID>();
        rows.forEach(row -> units.add(DuePosition.unit(row)));
        units.remove(null);
        return Home.of(renaming.agency, renaming.effectiveOn, units, connection)
                // Some thousand events take a while to write: the event loop serves requests meanwhile.
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(homes -> Rows.list(rows, row -> DuePosition.of(row, renaming, homes)));
    }

    private static void reach(Renaming renaming, List<DuePosition> due, int most) {
        if (!due.isEmpty()) {
            renaming.reach(due.size(), due.get(due.size() - 1).id());
        }
        if (due.size() < most) {
            renaming.act(RenamingAct.APPLIED);
        }
    }

    /** The positions, then the people: whoever hears of a person knows the new title of the position. */
    private Uni<Void> tell(Renaming renaming, List<DuePosition> due, UnitOfWork uow, SqlConnection connection) {
        var day = renaming.effectiveOn;
        List<PublishedEvent> changes = due.stream()
                .filter(DuePosition::changed)
                .<PublishedEvent>map(DuePosition::change)
                .toList();
        var holders =
                due.stream().map(DuePosition::holder).filter(Objects::nonNull).toList();
        var told = announcements.tell(uow, connection, day, renaming.reason(), changes);
        if (announcements.waits(day)) {
            var persons = holders.stream().map(PersonPlaced::personId).toArray(UUID[]::new);
            return told.flatMap(
                    kept -> announcements.tellOfPersons(uow, connection, day, renaming.reason(), persons, "CORRECTED"));
        }
        return told.invoke(() -> holders.forEach(uow::publish));
    }

    /** One line a chunk: how many positions, up to which, and a seal over what each became. */
    private static void audit(Renaming renaming, List<DuePosition> due, UnitOfWork uow) {
        if (due.isEmpty()) {
            return;
        }
        var changed = due.stream().filter(DuePosition::changed).count();
        Map<String, Object> change = Map.of(
                "positions",
                due.size(),
                "renamed",
                changed,
                "leftAlone",
                due.size() - changed,
                "upTo",
                due.get(due.size() - 1).id(),
                "decree",
                renaming.decreeNumber,
                "sha256",
                RenamingSeal.of(due));
        uow.audit(AuditEntry.of("executor-renaming.chunk-applied", "executor-renaming", renaming.id, change));
    }
}
