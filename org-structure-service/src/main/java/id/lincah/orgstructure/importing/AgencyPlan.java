package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.query.Columns;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** Writes new and changed agencies in one statement. */
record AgencyPlan(List<AgencyRow> touched, int created, int unchanged) implements ImportPlan {
    private static final String WRITE = """
            insert into agency (code, parent_code, name, kind, type, echelon)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
            on conflict (code) do update set parent_code = excluded.parent_code, name = excluded.name,
              kind = excluded.kind, type = excluded.type, echelon = excluded.echelon
            """;

    @Override
    public ImportReport report() {
        return ImportReport.of(Dataset.AGENCIES, created, touched.size() - created, unchanged);
    }

    @Override
    public Uni<Void> write(UnitOfWork uow, SqlConnection connection) {
        var columns = Tuple.tuple()
                .addValue(Columns.texts(touched, AgencyRow::code))
                .addValue(Columns.texts(touched, AgencyRow::parentCode))
                .addValue(Columns.texts(touched, AgencyRow::name))
                .addValue(Columns.texts(touched, row -> row.kind().name()))
                .addValue(Columns.texts(touched, AgencyRow::type))
                .addValue(Columns.texts(touched, AgencyRow::echelon));
        return connection.preparedQuery(WRITE).execute(columns).replaceWithVoid();
    }
}
