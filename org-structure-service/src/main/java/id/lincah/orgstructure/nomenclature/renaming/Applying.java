package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.events.PositionChanged;
import id.lincah.events.PublishedEvent;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Puts a renaming into effect: the period with the old title ends, one with the new begins, each person gets a decree row. */
@ApplicationScoped
class Applying {
    /** Rows that are to be renamed: by own decision, or as proposed where nobody decided otherwise. */
    static final String WANTED = "(r.decision = 'RENAME' or r.decision is null and r.outcome = 'RENAME')";

    private static final String BETWEEN = """
            p.kind = 'PELAKSANA' and p.agency_id = $2 and p.position_id > $4
            and p.position_id <= (select position_id from last)""";

    /**
     * A position that was changed since, or has a change planned for later, is left alone. Answers what was changed and,
     * with nothing but its id, everything that was due. The positions of a chunk follow each other in the index of the
     * agency's executors; without the bounds a chunk would read the positions of the whole nation.
     */
    static final String CHUNK = """
            with due as materialized (
              select r.position_id, r.person_id, r.old_title, n.code, n.name,
                n.code is not null
                  and 0 = (select count(*) from position_period l
                    where l.position_id = r.position_id and l.valid_from > $3)
                  and r.person_id is not distinct from (select h.person_id from placement h
                    where h.position_id = r.position_id and h.valid_during @> $3::date) as fits
              from (
                select r.position_id, r.person_id, r.old_title, coalesce(r.decided_code, r.new_code) as code
                from executor_renaming_row r where r.renaming_id = $1 and r.position_id > $4 and\s""" + WANTED + """
                order by r.position_id limit $5) r
              left join executor_name n on n.code = r.code and n.valid_during @> $3::date),
            last as materialized (select position_id from due order by position_id desc limit 1),
            ended as (
              update position_period p set valid_to = $3 from due d
              where d.fits and p.position_id = d.position_id and p.title = d.old_title and\s""" + BETWEEN + """
                and p.valid_from < $3 and (p.valid_to is null or p.valid_to > $3)
              returning p.position_id, d.person_id, d.name, p.unit_id, p.kind, p.echelon, p.head, p.functional_code,
                p.functional_level, d.code, d.old_title, old.valid_to as ended_at),
            begun as (
              insert into position_period (position_id, agency_id, valid_from, valid_to, unit_id, title, kind, echelon, head,
                functional_code, functional_level)
              select position_id, $2, $3, ended_at, unit_id, name, kind, echelon, head, functional_code, functional_level
              from ended),
            retitled as (
              update position_period p set title = d.name from due d
              where d.fits and p.position_id = d.position_id and p.title = d.old_title and\s""" + BETWEEN + """
                and p.valid_from = $3
              returning p.position_id, d.person_id, d.name, p.unit_id, p.kind, p.echelon, p.head, p.functional_code,
                p.functional_level, d.code, d.old_title, null::date),
            changed as (select * from ended union all select * from retitled),
            seen as (update position i set version = version + 1 from changed c where i.id = c.position_id),
            decreed as (
              insert into executor_decree (renaming_id, agency_id, entry, person_id, position_id, number, issued_on,
                effective_on, old_title, new_code, new_title, grade, grade_since)
              select $1, $2, coalesce((select max(entry) from executor_decree where renaming_id = $1), 0)
                  + row_number() over (order by c.position_id),
                c.person_id, c.position_id, $6, $7, $3, c.old_title, c.code, c.name, pe.grade, pe.grade_since
              from changed c join person pe on pe.id = c.person_id)
            select position_id, person_id, name, unit_id, kind, echelon, head, functional_code, functional_level from changed
            union all
            select position_id, null, null, null, null, null, null, null, null from due
            order by 1
            """;

    private static final String SKIP = """
            update executor_renaming_row set skipped = true where renaming_id = $1 and position_id = any($2::uuid[])
            """;

    private final Announcements announcements;

    Applying(Announcements announcements) {
        this.announcements = announcements;
    }

    Uni<Renaming> work(Renaming renaming, int most, UnitOfWork uow, SqlConnection connection) {
        var values = Tuple.of(renaming.id, renaming.agency, renaming.effectiveOn, renaming.reached(), most)
                .addValue(renaming.decreeNumber)
                .addValue(renaming.decreeIssuedOn);
        return connection
                .preparedQuery(CHUNK)
                .execute(values)
                .map(rows -> Rows.list(rows, row -> row))
                .call(rows -> tell(renaming, rows, uow, connection))
                .call(rows -> skip(renaming, rows, connection))
                .invoke(rows -> reach(renaming, rows, most))
                .flatMap(rows -> renaming.save(connection));
    }

    private static void reach(Renaming renaming, List<Row> rows, int most) {
        var due = rows.stream().filter(row -> !changed(row)).toList();
        if (!due.isEmpty()) {
            renaming.reach(due.size(), due.get(due.size() - 1).getUUID(0));
        }
        if (due.size() < most) {
            renaming.act(RenamingAct.APPLIED);
        }
    }

    private static boolean changed(Row row) {
        return row.getUUID(3) != null;
    }

    /** What was due and not changed. */
    private static Uni<Void> skip(Renaming renaming, List<Row> rows, SqlConnection connection) {
        var left = new LinkedHashSet<UUID>();
        rows.forEach(row -> left.add(row.getUUID(0)));
        rows.stream().filter(Applying::changed).forEach(row -> left.remove(row.getUUID(0)));
        return left.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(SKIP)
                        .execute(Tuple.of(renaming.id, left.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }

    private Uni<Void> tell(Renaming renaming, List<Row> rows, UnitOfWork uow, SqlConnection connection) {
        var changed = rows.stream().filter(Applying::changed).toList();
        List<PublishedEvent> events = changed.stream()
                .<PublishedEvent>map(row -> event(renaming, row))
                .toList();
        var persons = changed.stream()
                .map(row -> row.getUUID(1))
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        var day = renaming.effectiveOn;
        return announcements
                .tell(uow, connection, day, renaming.reason(), events)
                .flatMap(told -> new PersonPlacements(connection, uow, announcements, renaming.reason())
                        .tellOf(renaming.agency, persons, day, "CORRECTED"));
    }

    private static PositionChanged event(Renaming renaming, Row row) {
        return new PositionChanged(
                row.getUUID(0),
                renaming.agency,
                row.getUUID(3),
                row.getString(4),
                row.getString(5),
                row.getString(2),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                renaming.effectiveOn);
    }
}
