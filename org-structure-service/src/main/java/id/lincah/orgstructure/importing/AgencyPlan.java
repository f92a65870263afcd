package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.query.Columns;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes new and changed agencies in one statement. */
record AgencyPlan(
        LocalDate effectiveOn,
        Map<String, Map<String, String>> stored,
        List<AgencyRow> created,
        List<AgencyRow> changed,
        List<AgencyRow> unchanged)
        implements ImportPlan {
    private static final String WRITE = """
            insert into agency (code, parent_code, name, kind, type, echelon)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
            on conflict (code) do update set parent_code = excluded.parent_code, name = excluded.name,
              kind = excluded.kind, type = excluded.type, echelon = excluded.echelon
            """;

    /** A name that changes ends its period in the code list; the first name of an agency holds as far back as asked. */
    private static final String END_NAMES = """
            with old as (
              delete from code_entry c using unnest($1::text[], $2::text[]) x (code, name)
              where c.list = 'AGENCY' and c.code = x.code and (c.valid_to is null or c.valid_to > $3)
                and not (c.valid_from <= $3 and c.name_id = x.name) returning c.*)
            insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, valid_to, source, standing)
            select list, code, name_id, name_en, details, rank, valid_from, $3, source, standing
            from old where valid_from < $3
            """;

    private static final String BEGIN_NAMES = """
            insert into code_entry (list, code, name_id, name_en, details, valid_from, source, standing)
            select 'AGENCY', x.code, x.name, x.name, jsonb_build_object('kind', x.kind),
              case when exists (select from code_entry o where o.list = 'AGENCY' and o.code = x.code)
                then $4::date else '1900-01-01' end, 'register of agencies', 'VERIFIED'
            from unnest($1::text[], $2::text[], $3::text[]) x (code, name, kind)
            where not exists (select from code_entry o where o.list = 'AGENCY' and o.code = x.code
              and o.valid_to is null)
            """;

    @Override
    public ImportReport report() {
        return ImportReport.of(Dataset.AGENCIES, created.size(), changed.size(), unchanged.size());
    }

    @Override
    public List<Difference> differences() {
        var all = new ArrayList<Difference>();
        created.forEach(row -> all.add(Difference.of(Difference.Kind.NEW, row.code(), row.row())));
        changed.forEach(row -> all.add(Difference.changed(row.code(), row.row(), stored.get(row.code()), row.named())));
        unchanged.forEach(row -> all.add(Difference.of(Difference.Kind.UNCHANGED, row.code(), row.row())));
        return all;
    }

    @Override
    public Uni<Void> write(UnitOfWork uow, Telling telling, SqlConnection connection) {
        var touched = new ArrayList<>(created);
        touched.addAll(changed);
        var columns = Tuple.tuple()
                .addValue(Columns.texts(touched, AgencyRow::code))
                .addValue(Columns.texts(touched, AgencyRow::parentCode))
                .addValue(Columns.texts(touched, AgencyRow::name))
                .addValue(Columns.texts(touched, row -> row.kind().name()))
                .addValue(Columns.texts(touched, AgencyRow::type))
                .addValue(Columns.texts(touched, AgencyRow::echelon));
        return connection.preparedQuery(WRITE).execute(columns).flatMap(written -> keepNames(touched, connection));
    }

    private Uni<Void> keepNames(List<AgencyRow> touched, SqlConnection connection) {
        var codes = Columns.texts(touched, AgencyRow::code);
        var names = Columns.texts(touched, AgencyRow::name);
        var kinds = Columns.texts(touched, row -> row.kind().name());
        return connection
                .preparedQuery(END_NAMES)
                .execute(Tuple.of(codes, names, effectiveOn))
                .flatMap(ended ->
                        connection.preparedQuery(BEGIN_NAMES).execute(Tuple.of(codes, names, kinds, effectiveOn)))
                .replaceWithVoid();
    }
}
