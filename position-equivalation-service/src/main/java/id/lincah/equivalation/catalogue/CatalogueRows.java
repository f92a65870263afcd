package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.spreadsheet.DatedPlan;
import id.lincah.regulation.FunctionalLevel;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The catalogue in the database: read whole, written set-wise. */
final class CatalogueRows {
    private static final String COLUMNS = """
            code, name, category, levels, supervising_agency, established_by, min_education, education_s2_from_level, fields,
              keywords, agency_scope, successor, valid_from, valid_to, validity_basis, standing\s""";
    private static final String ALL = "select " + COLUMNS + "from functional_position";
    private static final String REVISION = "select revision from catalogue_revision";

    private static final String LOCK = REVISION + " for update";
    private static final String ADVANCE = "update catalogue_revision set revision = revision + 1";

    private static final String GIVEN = """
            jsonb_to_recordset($1) as x(code text, name text, category text, levels text[], supervising_agency text,
              established_by text, min_education text, education_s2_from_level text, fields text[], keywords text[],
              agency_scope text, successor text, valid_from date, valid_to date, validity_basis text, standing text)
            """;
    private static final String END = "update functional_position p set valid_to = x.valid_from from " + GIVEN
            + "where p.code = x.code and p.valid_from < x.valid_from and (p.valid_to is null or p.valid_to > x.valid_from)";
    private static final String BEGIN = "insert into functional_position (" + COLUMNS + ") select " + COLUMNS + "from "
            + GIVEN + "order by x.code, x.valid_from";
    private static final String CORRECT = """
            update functional_position p set name = x.name, category = x.category, levels = x.levels,
              supervising_agency = x.supervising_agency, established_by = x.established_by,
              min_education = x.min_education, education_s2_from_level = x.education_s2_from_level, fields = x.fields,
              keywords = x.keywords, agency_scope = x.agency_scope, successor = x.successor, valid_to = x.valid_to,
              validity_basis = x.validity_basis, standing = x.standing
            from\s""" + GIVEN + "where p.code = x.code and p.valid_from = x.valid_from";
    private static final String CLOSE = """
            update functional_position set valid_to = $2, successor = coalesce($3::text, successor)
            where code = $1 and valid_from < $2 and (valid_to is null or valid_to > $2)""";

    private CatalogueRows() {}

    static Uni<Long> revision(SqlConnection db) {
        return db.preparedQuery(REVISION)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Lets one change after the other; call it before reading what is to be changed. */
    static Uni<Long> lock(SqlConnection db) {
        return db.preparedQuery(LOCK)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    static Uni<List<FunctionalPosition>> all(SqlConnection db) {
        return db.preparedQuery(ALL).execute().map(rows -> Rows.list(rows, CatalogueRows::position));
    }

    private static FunctionalPosition position(Row row) {
        var master = row.getString("education_s2_from_level");
        return new FunctionalPosition(
                row.getString("code"),
                row.getString("name"),
                row.getString("category"),
                Arrays.stream(row.getArrayOfStrings("levels"))
                        .map(FunctionalLevel::valueOf)
                        .toList(),
                row.getString("supervising_agency"),
                row.getString("established_by"),
                row.getString("min_education"),
                master == null ? null : FunctionalLevel.valueOf(master),
                List.of(row.getArrayOfStrings("fields")),
                List.of(row.getArrayOfStrings("keywords")),
                row.getString("agency_scope"),
                row.getString("successor"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_to"),
                row.getString("validity_basis"),
                row.getString("standing"));
    }

    /** The old period ends before the new one begins; the key of the table checks the result. */
    static Uni<Void> write(SqlConnection db, DatedPlan<FunctionalPosition> plan) {
        return run(db, CORRECT, plan.corrected())
                .chain(done -> run(db, END, plan.begun()))
                .chain(done -> run(db, BEGIN, plan.begun()))
                .chain(done -> advance(db));
    }

    /** Tells every copy that it is old. */
    private static Uni<Void> advance(SqlConnection db) {
        return db.preparedQuery(ADVANCE).execute().replaceWithVoid();
    }

    private static Uni<Void> run(SqlConnection db, String sql, List<FunctionalPosition> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : db.preparedQuery(sql)
                        .execute(Tuple.of(new JsonArray(
                                rows.stream().map(CatalogueRows::json).toList())))
                        .replaceWithVoid();
    }

    private static JsonObject json(FunctionalPosition position) {
        return new JsonObject()
                .put("code", position.code())
                .put("name", position.name())
                .put("category", position.category())
                .put(
                        "levels",
                        new JsonArray(position.levels().stream().map(Enum::name).toList()))
                .put("supervising_agency", position.supervisingAgency())
                .put("established_by", position.establishedBy())
                .put("min_education", position.minEducation())
                .put(
                        "education_s2_from_level",
                        position.masterFromLevel() == null
                                ? null
                                : position.masterFromLevel().name())
                .put("fields", new JsonArray(position.fields()))
                .put("keywords", new JsonArray(position.keywords()))
                .put("agency_scope", position.agencyScope())
                .put("successor", position.successor())
                .put("valid_from", position.validFrom().toString())
                .put(
                        "valid_to",
                        position.validTo() == null ? null : position.validTo().toString())
                .put("validity_basis", position.validityBasis())
                .put("standing", position.standing());
    }

    /** @return how many periods were ended */
    static Uni<Integer> close(SqlConnection db, String code, LocalDate on, String successor) {
        return db.preparedQuery(CLOSE)
                .execute(Tuple.of(code, on, successor))
                .map(rows -> rows.rowCount())
                .call(ended -> advance(db));
    }
}
