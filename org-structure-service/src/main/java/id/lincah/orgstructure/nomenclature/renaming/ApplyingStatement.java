package id.lincah.orgstructure.nomenclature.renaming;

import io.vertx.mutiny.sqlclient.Tuple;

/**
 * One statement for a chunk: old periods end, new ones begin, versions are counted, decree lines written, what was left
 * alone is marked; its answer holds whatever there is to tell. A position that was changed since, or has a change planned for
 * later, is left alone.
 *
 * <p>The positions of a chunk follow each other in the index of the agency's executors; without the bounds a chunk would
 * read the positions of the whole nation.
 */
final class ApplyingStatement {
    /** Rows that are to be renamed: by own decision, or as proposed where nobody decided otherwise. */
    static final String WANTED = "(r.decision = 'RENAME' or r.decision is null and r.outcome = 'RENAME')";

    private static final String BETWEEN = """
            p.kind = 'PELAKSANA' and p.agency_id = $2 and p.position_id > $4
            and p.position_id <= (select position_id from last)""";

    private static final String DUE = """
            with wanted as materialized (
              select r.position_id, r.person_id, r.old_title, coalesce(r.decided_code, r.new_code) as code
              from executor_renaming_row r where r.renaming_id = $1 and r.position_id > $4 and\s""" + WANTED + """
              order by r.position_id limit $5),
            last as materialized (select position_id from wanted order by position_id desc limit 1),
            due as materialized (
              select w.position_id, w.person_id, w.old_title, w.code, n.name,
                n.code is not null and h.person_id is not distinct from w.person_id
                  -- a period without an end has none after it; counted, so that no plan reads everybody's periods
                  and (p.valid_to is null or 0 = (select count(*) from position_period l
                    where l.position_id = w.position_id and l.valid_from > $3)) as fits
              from wanted w
              left join executor_name n on n.code = w.code and n.valid_during @> $3::date
              left join position_period p on p.position_id = w.position_id and\s""" + BETWEEN + """
                and p.valid_from <= $3 and (p.valid_to is null or p.valid_to > $3)
              left join placement h on h.agency_id = $2 and h.position_id = w.position_id
                and h.valid_from <= $3 and (h.valid_to is null or h.valid_to > $3)),
            """;

    private static final String CHANGED = """
            ended as (
              update position_period p set valid_to = $3 from due d
              where d.fits and p.position_id = d.position_id and p.title = d.old_title and\s""" + BETWEEN + """
                and p.valid_from < $3 and (p.valid_to is null or p.valid_to > $3)
              returning p.position_id, d.person_id, d.name as title, p.unit_id, p.kind, p.echelon, p.head,
                p.functional_code, p.functional_level, d.code, d.old_title, old.valid_to as ended_at),
            begun as (
              insert into position_period (position_id, agency_id, valid_from, valid_to, unit_id, title, kind, echelon, head,
                functional_code, functional_level)
              select position_id, $2, $3, ended_at, unit_id, title, kind, echelon, head, functional_code, functional_level
              from ended),
            retitled as (
              update position_period p set title = d.name from due d
              where d.fits and p.position_id = d.position_id and p.title = d.old_title and\s""" + BETWEEN + """
                and p.valid_from = $3
              returning p.position_id, d.person_id, d.name, p.unit_id, p.kind, p.echelon, p.head, p.functional_code,
                p.functional_level, d.code, d.old_title, null::date),
            changed as materialized (select *, $3::date as on_day from ended union all select *, $3::date from retitled),
            seen as (update position i set version = version + 1 from changed c where i.id = c.position_id),
            left_alone as (
              update executor_renaming_row r set skipped = true from due d
              where r.renaming_id = $1 and r.position_id = d.position_id
                and d.position_id not in (select position_id from changed)),
            decreed as (
              insert into executor_decree (renaming_id, agency_id, entry, person_id, position_id, number, issued_on,
                effective_on, old_title, new_code, new_title, grade, grade_since)
              select $1, $2, coalesce((select max(entry) from executor_decree where renaming_id = $1), 0)
                  + row_number() over (order by c.position_id),
                c.person_id, c.position_id, $6, $7, $3, c.old_title, c.code, c.title, pe.grade, pe.grade_since
              from changed c join person pe on pe.id = c.person_id)
            """;

    private static final String TOLD = "select " + DuePosition.COLUMNS + """
            from due d
            left join changed f on f.position_id = d.position_id
            left join person pe on pe.id = f.person_id
            left join agency a on a.code = $2
            order by d.position_id
            """;

    static final String SQL = DUE + CHANGED + TOLD;

    private ApplyingStatement() {}

    static Tuple values(Renaming renaming, int most) {
        return Tuple.of(renaming.id, renaming.agency, renaming.effectiveOn, renaming.reached(), most)
                .addValue(renaming.decreeNumber)
                .addValue(renaming.decreeIssuedOn);
    }
}
