package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.nomenclature.ReferenceLists;
import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Proposes a name for every executor position of a renaming: first the distinct titles, then the positions in chunks. */
@ApplicationScoped
class Classifying {
    static final String EXECUTORS = """
            from position_period p
            left join placement h on h.position_id = p.position_id and h.agency_id = $2 and h.valid_during @> $3::date
            left join person pe on pe.id = h.person_id
            where p.agency_id = $2 and p.kind = 'PELAKSANA' and p.valid_during @> $3::date
            """;
    private static final String SCOPE = """
            with recursive scope as (
              select $4::uuid as unit_id where $4::uuid is not null
              union
              select c.unit_id from scope s join unit_period c on c.parent_id = s.unit_id and c.valid_during @> $3::date)
            """;
    private static final String IN_SCOPE = "and ($4::uuid is null or p.unit_id in (select unit_id from scope))\n";

    static final String TITLES = SCOPE + """
            select p.title, coalesce(pe.education, ''), coalesce(pe.employment_status, ''), count(*)::int
            """ + EXECUTORS + IN_SCOPE + """
            and $1::uuid is not null
            group by 1, 2, 3 order by 1, 2, 3
            """;
    private static final String KEEP_TITLES = """
            insert into executor_renaming_title (renaming_id, agency_id, title, education, status, outcome, new_code, candidates,
              codes, positions)
            select $1, $2, title, education, status, outcome, new_code, string_to_array(candidates, ';'),
              string_to_array(codes, ';'), positions
            from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int[])
              x (title, education, status, outcome, new_code, candidates, codes, positions)
            on conflict (renaming_id, title, education, status) do update set positions = excluded.positions
            """;

    /** A title that turned up only now has no judgement: then fewer rows are kept than were found. */
    static final String CHUNK = SCOPE + """
            , chunk as materialized (
              select p.position_id, p.unit_id, p.title, h.person_id, pe.education, pe.employment_status
            """ + EXECUTORS + IN_SCOPE + """
              and p.position_id > $5 order by p.position_id limit $6),
            kept as (
              insert into executor_renaming_row (renaming_id, agency_id, position_id, person_id, unit_id, old_title, education,
                outcome, new_code)
              select $1, $2, c.position_id, c.person_id, c.unit_id, c.title, c.education, t.outcome, t.new_code
              from chunk c join executor_renaming_title t on t.renaming_id = $1 and t.title = c.title
                and t.education = coalesce(c.education, '') and t.status = coalesce(c.employment_status, '')
              returning position_id)
            select (select count(*) from chunk)::int, (select count(*) from kept)::int,
              (select position_id from chunk order by position_id desc limit 1)
            """;

    /** Positions changed between the look at the titles and the chunk; the titles are looked at again. */
    static final class TitlesChanged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TitlesChanged() {
            super("titles turned up after they were judged", null, false, false);
        }
    }

    private final NomenclatureRules rules;

    Classifying(NomenclatureRules rules) {
        this.rules = rules;
    }

    Uni<Renaming> work(Renaming renaming, int most, SqlConnection connection) {
        return (renaming.prepared ? chunk(renaming, most, connection) : prepare(renaming, connection))
                .flatMap(done -> renaming.save(connection));
    }

    private Uni<Void> prepare(Renaming renaming, SqlConnection connection) {
        var scope = Tuple.of(renaming.id, renaming.agency, renaming.effectiveOn, renaming.rootUnitId);
        return ReferenceLists.books(connection)
                .flatMap(books -> connection
                        .preparedQuery(TITLES)
                        .execute(scope)
                        .map(rows -> Titles.judge(rows, rules, books, renaming.effectiveOn)))
                .flatMap(titles -> {
                    renaming.prepared = true;
                    renaming.total = titles.positions();
                    return connection
                            .preparedQuery(KEEP_TITLES)
                            .execute(titles.columns(Tuple.of(renaming.id, renaming.agency)));
                })
                .replaceWithVoid();
    }

    private static Uni<Void> chunk(Renaming renaming, int most, SqlConnection connection) {
        var values = Tuple.of(renaming.id, renaming.agency, renaming.effectiveOn, renaming.rootUnitId)
                .addValue(renaming.reached())
                .addValue(most);
        return connection
                .preparedQuery(CHUNK)
                .execute(values)
                .invoke(rows -> {
                    var row = rows.iterator().next();
                    int found = row.getInteger(0);
                    if (found != row.getInteger(1)) {
                        throw new TitlesChanged();
                    }
                    if (found > 0) {
                        renaming.reach(found, row.getUUID(2));
                    }
                    if (found < most) {
                        renaming.total = renaming.done;
                        renaming.act(RenamingAct.CLASSIFIED);
                    }
                })
                .replaceWithVoid();
    }
}
