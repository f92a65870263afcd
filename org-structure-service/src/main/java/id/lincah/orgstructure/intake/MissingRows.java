package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Keeps as differences what is stored and stands in no row of the job. A faulty row counts as well: what it names is not
 * missing from the file.
 */
record MissingRows(Job job, LocalDate day, SqlConnection connection) {
    private static final String KEEP = """
            insert into intake_difference (intake_id, agency_id, dataset, kind, code)
            select $1, $2, $3, 'MISSING', s.code from (%s) s
            where not exists (select from intake_key k where k.intake_id = $1 and k.agency_id = $2 and k.dataset = $3
              and k.code = s.code)
            order by s.code
            """;
    private static final Map<Dataset, String> STORED = Map.of(
            Dataset.AGENCIES, "select code from agency where $4::date is not null",
            Dataset.UNITS, """
                    select i.code from unit i join unit_period u on u.unit_id = i.id and u.valid_during @> $4::date
                    where i.agency_id = $2\
                    """,
            Dataset.POSITIONS, """
                    select i.code from position i
                    join position_period p on p.position_id = i.id and p.valid_during @> $4::date
                    where i.agency_id = $2\
                    """,
            Dataset.HOLDERS, """
                    select pe.nip as code from placement pl join person pe on pe.id = pl.person_id
                    where pl.agency_id = $2 and pl.valid_to is null and $4::date is not null\
                    """);

    Uni<Void> keep(List<IntakeSheet> sheets, Tally tally) {
        return Multi.createFrom()
                .items(sheets.stream().map(IntakeSheet::dataset).distinct())
                .onItem()
                .transformToUniAndConcatenate(
                        dataset -> keep(dataset).invoke(missing -> tally.missing(dataset, missing)))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Integer> keep(Dataset dataset) {
        return connection
                .preparedQuery(KEEP.formatted(STORED.get(dataset)))
                .execute(Tuple.of(job.id(), job.agency(), dataset.name(), day))
                .map(kept -> kept.rowCount());
    }
}
