package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Objects;

/** The two reference lists in the database: read whole, written set-wise. */
public final class ReferenceLists {
    private static final String NAMES = "select " + ExecutorNameRow.COLUMNS + "from executor_name n";
    private static final String MAPPINGS = "select " + ExecutorMappingRow.COLUMNS + "from executor_mapping m";

    private static final String NAME_ROWS = """
            unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::int[], $7::bool[], $8::text[], $9::date[],
              $10::date[], $11::text[], $12::text[], $13::text[]) x (code, name, class, minimum_education, job_class_from,
              job_class_to, heritage_caretaker, decree, valid_from, valid_to, standing, class_standing, source)
            """;
    private static final String CORRECT_NAMES =
            """
            update executor_name n set name = x.name, class = x.class, minimum_education = x.minimum_education,
              job_class_from = x.job_class_from, job_class_to = x.job_class_to, heritage_caretaker = x.heritage_caretaker,
              decree = x.decree, valid_to = coalesce(x.valid_to, n.valid_to), standing = x.standing,
              class_standing = x.class_standing, source = x.source, version = version + 1
            from\s""" + NAME_ROWS + "where n.code = x.code and n.valid_from = x.valid_from";
    private static final String END_NAMES = """
            update executor_name n set valid_to = x.valid_from, version = version + 1 from\s""" + NAME_ROWS + """
            where n.code = x.code and n.valid_from < x.valid_from and (n.valid_to is null or n.valid_to > x.valid_from)
            """;
    private static final String BEGIN_NAMES = """
            insert into executor_name (code, name, class, minimum_education, job_class_from, job_class_to, heritage_caretaker,
              decree, valid_from, valid_to, standing, class_standing, source)
            select x.* from\s""" + NAME_ROWS + "order by x.code, x.valid_from";

    private static final String MAPPING_ROWS = """
            unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bool[], $6::text[], $7::text[], $8::date[], $9::date[],
              $10::text[], $11::text[]) x (old_name, kind, education_from, education_to, for_vacant, new_code, decree,
              valid_from, valid_to, standing, source)
            """;
    private static final String SAME_MAPPING = """
            where m.old_key = lower(x.old_name) and m.kind = x.kind and m.valid_from = x.valid_from
              and m.education_from is not distinct from x.education_from
              and m.education_to is not distinct from x.education_to
            """;
    private static final String CORRECT_MAPPINGS = """
            update executor_mapping m set old_name = x.old_name, for_vacant = x.for_vacant, new_code = x.new_code,
              decree = x.decree, valid_to = coalesce(x.valid_to, m.valid_to), standing = x.standing, source = x.source,
              version = version + 1
            from\s""" + MAPPING_ROWS + SAME_MAPPING;
    private static final String END_MAPPINGS = """
            update executor_mapping m set valid_to = x.valid_from, version = version + 1 from\s""" + MAPPING_ROWS + """
            where m.old_key = lower(x.old_name) and m.kind = x.kind and m.valid_from < x.valid_from
              and (m.valid_to is null or m.valid_to > x.valid_from)
              and m.education && int4range(education_rank(x.education_from), education_rank(x.education_to), '[]')
            """;
    private static final String BEGIN_MAPPINGS = """
            insert into executor_mapping (old_name, kind, education_from, education_to, for_vacant, new_code, decree,
              valid_from, valid_to, standing, source)
            select x.* from\s""" + MAPPING_ROWS + "order by x.old_name, x.valid_from";

    private ReferenceLists() {}

    public static Uni<NameBooks> books(SqlConnection connection) {
        return names(connection).flatMap(names -> mappings(connection).map(mappings -> new NameBooks(names, mappings)));
    }

    public static Uni<List<ExecutorNameRow>> names(SqlConnection connection) {
        return connection.query(NAMES).execute().map(rows -> Rows.list(rows, ExecutorNameRow::of));
    }

    static Uni<List<ExecutorMappingRow>> mappings(SqlConnection connection) {
        return connection.query(MAPPINGS).execute().map(rows -> Rows.list(rows, ExecutorMappingRow::of));
    }

    /** The old period ends before the new one begins; the keys of the table check the result. */
    static Uni<Void> writeNames(DatedPlan<ExecutorNameRow> plan, SqlConnection connection) {
        return run(CORRECT_NAMES, nameColumns(plan.corrected()), plan.corrected(), connection)
                .flatMap(done -> run(END_NAMES, nameColumns(plan.begun()), plan.begun(), connection))
                .flatMap(done -> run(BEGIN_NAMES, nameColumns(plan.begun()), plan.begun(), connection));
    }

    static Uni<Void> writeMappings(DatedPlan<ExecutorMappingRow> plan, SqlConnection connection) {
        return run(CORRECT_MAPPINGS, mappingColumns(plan.corrected()), plan.corrected(), connection)
                .flatMap(done -> run(END_MAPPINGS, mappingColumns(plan.begun()), plan.begun(), connection))
                .flatMap(done -> run(BEGIN_MAPPINGS, mappingColumns(plan.begun()), plan.begun(), connection));
    }

    private static Uni<Void> run(String sql, Tuple columns, List<?> rows, SqlConnection connection) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(sql).execute(columns).replaceWithVoid();
    }

    private static Tuple nameColumns(List<ExecutorNameRow> rows) {
        return Tuple.tuple()
                .addValue(Columns.texts(rows, ExecutorNameRow::code))
                .addValue(Columns.texts(rows, ExecutorNameRow::name))
                .addValue(Columns.texts(rows, row -> row.executorClass().name()))
                .addValue(Columns.texts(rows, row -> row.minimumEducation().name()))
                .addValue(rows.stream().map(ExecutorNameRow::jobClassFrom).toArray(Integer[]::new))
                .addValue(rows.stream().map(ExecutorNameRow::jobClassTo).toArray(Integer[]::new))
                .addValue(Columns.flags(rows, ExecutorNameRow::heritageCaretaker))
                .addValue(Columns.texts(rows, ExecutorNameRow::decree))
                .addValue(Columns.dates(rows, ExecutorNameRow::validFrom))
                .addValue(Columns.dates(rows, ExecutorNameRow::validTo))
                .addValue(Columns.texts(rows, row -> row.standing().name()))
                .addValue(Columns.texts(rows, row -> row.classStanding().name()))
                .addValue(Columns.texts(rows, ExecutorNameRow::source));
    }

    private static Tuple mappingColumns(List<ExecutorMappingRow> rows) {
        return Tuple.tuple()
                .addValue(Columns.texts(rows, ExecutorMappingRow::oldName))
                .addValue(Columns.texts(rows, row -> row.kind().name()))
                .addValue(Columns.texts(rows, row -> Objects.toString(row.educationFrom(), null)))
                .addValue(Columns.texts(rows, row -> Objects.toString(row.educationTo(), null)))
                .addValue(Columns.flags(rows, ExecutorMappingRow::forVacant))
                .addValue(Columns.texts(rows, ExecutorMappingRow::newCode))
                .addValue(Columns.texts(rows, ExecutorMappingRow::decree))
                .addValue(Columns.dates(rows, ExecutorMappingRow::validFrom))
                .addValue(Columns.dates(rows, ExecutorMappingRow::validTo))
                .addValue(Columns.texts(rows, row -> row.standing().name()))
                .addValue(Columns.texts(rows, ExecutorMappingRow::source));
    }
}
