package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.query.Columns;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores the units of a plan: identities first, then their periods, then what others are told. */
final class UnitWriter {
    private static final String IDENTIFY =
            "insert into unit (agency_id, code) select $1, c from unnest($2::text[]) c returning id, code";
    /** A change from a later day ends the old period; a change from its first day is a correction and replaces it. */
    private static final String END_OLD = """
            with old as (
              delete from unit_period where unit_id = any($1::uuid[]) and valid_during @> $2::date
              returning unit_id, agency_id, valid_from, name, type, echelon, setting, functions, parent_id)
            insert into unit_period
              (unit_id, agency_id, valid_from, valid_to, name, type, echelon, setting, functions, parent_id)
            select unit_id, agency_id, valid_from, $2, name, type, echelon, setting, functions, parent_id
            from old where valid_from < $2
            """;

    private static final String BEGIN_NEW = """
            insert into unit_period
              (unit_id, agency_id, valid_from, valid_to, name, type, echelon, setting, functions, parent_id)
            select id, $1, $2, ends, name, type, echelon, setting, string_to_array(functions, ';'), parent_id
            from unnest($3::uuid[], $4::date[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::uuid[])
              x (id, ends, name, type, echelon, setting, functions, parent_id)
            """;

    /** One period about to begin. */
    private record Begin(UUID id, UnitRow row, StoredUnit old, UUID parentId) {
        LocalDate ends() {
            return old == null ? null : old.validTo();
        }

        String setting() {
            return old == null ? row.setting() : old.settingAfter(row);
        }

        String functions() {
            var functions = old == null ? row.functions() : old.functionsAfter(row);
            return functions == null ? "" : String.join(";", functions);
        }
    }

    private final UnitPlan plan;
    private final UnitOfWork uow;
    private final Telling telling;
    private final SqlConnection connection;
    private final String agency;
    private final Map<String, UUID> ids = new HashMap<>();

    UnitWriter(UnitPlan plan, UnitOfWork uow, Telling telling, SqlConnection connection) {
        this.plan = plan;
        this.uow = uow;
        this.telling = telling;
        this.connection = connection;
        this.agency = uow.caller().agency();
        plan.stored().forEach((code, unit) -> ids.put(code, unit.id()));
    }

    Uni<Void> write() {
        var codes = Columns.texts(plan.created(), UnitRow::code);
        return connection
                .preparedQuery(IDENTIFY)
                .execute(Tuple.of(agency, codes))
                .invoke(rows -> rows.forEach(row -> ids.put(row.getString(1), row.getUUID(0))))
                .flatMap(identified -> endOld())
                .flatMap(ended -> beginNew(begins()))
                .flatMap(begun -> tell());
    }

    private Uni<?> endOld() {
        var changed = Columns.ids(plan.changed(), row -> ids.get(row.code()));
        return connection.preparedQuery(END_OLD).execute(Tuple.of(changed, plan.effectiveOn()));
    }

    private List<Begin> begins() {
        var all = new ArrayList<>(plan.created());
        all.addAll(plan.changed());
        return all.stream().map(this::begin).toList();
    }

    private Begin begin(UnitRow row) {
        var parent = row.parentCode() == null ? null : ids.get(row.parentCode());
        return new Begin(ids.get(row.code()), row, plan.stored().get(row.code()), parent);
    }

    private Uni<?> beginNew(List<Begin> begins) {
        var columns = Tuple.tuple()
                .addValue(agency)
                .addValue(plan.effectiveOn())
                .addValue(Columns.ids(begins, Begin::id))
                .addValue(Columns.dates(begins, Begin::ends))
                .addValue(Columns.texts(begins, begin -> begin.row().name()))
                .addValue(Columns.texts(begins, begin -> begin.row().type()))
                .addValue(Columns.texts(begins, begin -> begin.row().echelon()))
                .addValue(Columns.texts(begins, Begin::setting))
                .addValue(Columns.texts(begins, Begin::functions))
                .addValue(Columns.ids(begins, Begin::parentId));
        return connection.preparedQuery(BEGIN_NEW).execute(columns);
    }

    private Uni<Void> tell() {
        var created = Columns.ids(plan.created(), this::idOf);
        var changed = Columns.ids(plan.changed(), this::idOf);
        return new UnitNews(plan, uow, telling, connection).tell(created, changed);
    }

    private UUID idOf(UnitRow row) {
        return ids.get(row.code());
    }
}
