package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.Difference;
import id.lincah.orgstructure.query.Columns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** Keeps what rows mean against what is stored. */
final class FoundDifference {
    private static final String KEEP = """
            insert into intake_difference (intake_id, agency_id, dataset, kind, code, sheet_no, row_no, changes)
            select $1, $2, $3, kind, code, sheet_no, row_no, changes::jsonb
            from unnest($4::text[], $5::text[], $6::integer[], $7::bigint[], $8::text[]) with ordinality
              x (kind, code, sheet_no, row_no, changes, place)
            order by place
            """;

    private FoundDifference() {}

    static Uni<Void> keep(Job job, Dataset dataset, List<Difference> differences, SqlConnection connection) {
        if (differences.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Tuple.tuple()
                .addValue(job.id())
                .addValue(job.agency())
                .addValue(dataset.name())
                .addValue(Columns.texts(
                        differences, difference -> difference.kind().name()))
                .addValue(Columns.texts(differences, Difference::code))
                .addValue(differences.stream().map(FoundDifference::sheet).toArray(Integer[]::new))
                .addValue(differences.stream().map(FoundDifference::row).toArray(Long[]::new))
                .addValue(Columns.texts(differences, FoundDifference::changes));
        return connection.preparedQuery(KEEP).execute(columns).replaceWithVoid();
    }

    private static Integer sheet(Difference difference) {
        return difference.place() == 0 ? null : Place.of(difference.place()).sheet();
    }

    private static Long row(Difference difference) {
        return difference.place() == 0 ? null : Place.of(difference.place()).row();
    }

    private static String changes(Difference difference) {
        return difference.changes().isEmpty() ? "[]" : FoundFault.json(difference.changes());
    }
}
