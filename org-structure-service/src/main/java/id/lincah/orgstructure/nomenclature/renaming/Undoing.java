package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Takes a renaming back before its day: nobody was told of it yet, so the old period simply goes on. */
@ApplicationScoped
class Undoing {
    /** As in {@link ApplyingStatement}: the positions of a chunk follow each other in the index of the agency's executors. */
    private static final String BETWEEN = """
            p.kind = 'PELAKSANA' and p.agency_id = $5 and p.position_id > $3
            and p.position_id <= (select position_id from last)""";

    private static final String CHUNK =
            """
            with due as materialized (
              select r.position_id, r.old_title from executor_renaming_row r
              where r.renaming_id = $1 and r.position_id > $3 and not r.skipped and\s""" + ApplyingStatement.WANTED + """
              order by r.position_id limit $4),
            last as materialized (select position_id from due order by position_id desc limit 1),
            gone as (
              delete from position_period p using due d, position_period b
              where p.position_id = d.position_id and p.valid_from = $2 and p.title <> d.old_title and\s""" + BETWEEN + """
                and b.agency_id = $5 and b.position_id = d.position_id and b.valid_to = $2 and b.title = d.old_title and b.unit_id = p.unit_id
              returning p.position_id, p.valid_to),
            back as (
              update position_period p set valid_to = g.valid_to from gone g
              where p.position_id = g.position_id and p.valid_to = $2 and\s""" + BETWEEN + """
              ),
            retitled as (
              update position_period p set title = d.old_title from due d
              where p.position_id = d.position_id and p.valid_from = $2 and p.title <> d.old_title and\s""" + BETWEEN + """
                and p.position_id not in (select position_id from gone)),
            seen as (update position i set version = version + 1 from due d where i.id = d.position_id),
            undecreed as (
              delete from executor_decree e using due d where e.renaming_id = $1 and e.position_id = d.position_id)
            select position_id from due order by position_id
            """;

    private final Announcements announcements;

    Undoing(Announcements announcements) {
        this.announcements = announcements;
    }

    /** The approver's act: what waits to be told is withdrawn at once. */
    Uni<Void> begin(Renaming renaming, UnitOfWork uow, SqlConnection connection) {
        renaming.act(RenamingAct.REVERSAL);
        if (!announcements.waits(renaming.effectiveOn)) {
            throw Problem.conflict("RENAMING_IN_EFFECT", Map.of("effectiveOn", renaming.effectiveOn));
        }
        renaming.begin(renaming.total);
        return announcements.withdraw(uow, connection, renaming.reason()).replaceWithVoid();
    }

    Uni<Renaming> work(Renaming renaming, int most, UnitOfWork uow, SqlConnection connection) {
        return connection
                .preparedQuery(CHUNK)
                .execute(Tuple.of(renaming.id, renaming.effectiveOn, renaming.reached(), most, renaming.agency))
                .map(rows -> Rows.list(rows, row -> row.getUUID(0)))
                .invoke(positions -> {
                    if (!positions.isEmpty()) {
                        var last = positions.get(positions.size() - 1);
                        renaming.reach(positions.size(), last);
                        uow.audit(AuditEntry.of(
                                "executor-renaming.chunk-undone",
                                "executor-renaming",
                                renaming.id,
                                Map.of("positions", positions.size(), "upTo", last)));
                    }
                    if (positions.size() < most) {
                        renaming.act(RenamingAct.REVERSED);
                    }
                })
                .flatMap(positions -> renaming.save(connection));
    }
}
