package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.query.Columns;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stores people and their places set-wise, then tells others where everybody now is. */
final class HolderWriter {
    private static final String PERSONS = """
            insert into person (agency_id, nip, name, birth_date, sex, employment_status, education, education_field,
              grade, grade_since, account, deceased_on)
            select $1, * from unnest($2::text[], $3::text[], $4::date[], $5::text[], $6::text[], $7::text[],
              $8::text[], $9::text[], $10::date[], $11::text[], $12::date[])
            on conflict on constraint person_nip_once do update set name = excluded.name,
              employment_status = excluded.employment_status, education = excluded.education,
              education_field = excluded.education_field, grade = excluded.grade,
              grade_since = excluded.grade_since, account = excluded.account,
              deceased_on = excluded.deceased_on, version = person.version + 1
            returning id, nip
            """;

    /** Frees accounts first, so that two people may swap theirs within one file. */
    private static final String FREE_ACCOUNTS =
            "update person set account = null where agency_id = $1 and nip = any($2::text[]) and account is not null";

    private static final String LEAVE_OLD = """
            with old as (
              delete from placement p using unnest($1::uuid[], $2::date[], $3::boolean[]) x (id, on_day, moves)
              where p.id = x.id returning p.*, x.on_day, x.moves)
            insert into placement (person_id, agency_id, position_id, valid_from, valid_to, held_since, reason)
            select person_id, agency_id, position_id, valid_from, on_day, held_since, reason from old where moves
            """;

    private static final String TAKE_NEW = """
            insert into placement (person_id, agency_id, position_id, valid_from, held_since, reason)
            select person_id, $1, position_id, valid_from, held_since, reason
            from unnest($2::uuid[], $3::uuid[], $4::date[], $5::date[], $6::text[])
              x (person_id, position_id, valid_from, held_since, reason)
            """;

    private final HolderPlan plan;
    private final UnitOfWork uow;
    private final SqlConnection connection;
    private final String agency;
    private final Map<String, UUID> ids = new HashMap<>();

    HolderWriter(HolderPlan plan, UnitOfWork uow, SqlConnection connection) {
        this.plan = plan;
        this.uow = uow;
        this.connection = connection;
        this.agency = uow.caller().agency();
    }

    Uni<Void> write() {
        var all = new ArrayList<>(plan.created());
        all.addAll(plan.changed());
        return connection
                .preparedQuery(FREE_ACCOUNTS)
                .execute(Tuple.of(agency, Columns.texts(plan.changed(), HolderRow::nip)))
                .flatMap(freed -> connection.preparedQuery(PERSONS).execute(personColumns(all)))
                .invoke(rows -> rows.forEach(row -> ids.put(row.getString(1), row.getUUID(0))))
                .flatMap(stored -> leaveOld())
                .flatMap(left -> takeNew())
                .flatMap(placed -> tell());
    }

    private Tuple personColumns(List<HolderRow> rows) {
        return Tuple.tuple()
                .addValue(agency)
                .addValue(Columns.texts(rows, HolderRow::nip))
                .addValue(Columns.texts(rows, HolderRow::name))
                .addValue(Columns.dates(rows, HolderRow::birthDate))
                .addValue(Columns.texts(rows, HolderRow::sex))
                .addValue(Columns.texts(rows, row -> row.status().name()))
                .addValue(Columns.texts(rows, row -> row.education().name()))
                .addValue(Columns.texts(rows, HolderRow::educationField))
                .addValue(Columns.texts(rows, HolderRow::grade))
                .addValue(Columns.dates(rows, HolderRow::gradeSince))
                .addValue(Columns.texts(rows, HolderRow::account))
                .addValue(Columns.dates(rows, HolderRow::deceasedOn));
    }

    private Uni<?> leaveOld() {
        var rows = plan.placedAnew().stream()
                .filter(row -> plan.stored().containsKey(row.nip())
                        && plan.stored().get(row.nip()).placementId() != null)
                .toList();
        var columns = Tuple.of(
                Columns.ids(rows, row -> plan.stored().get(row.nip()).placementId()),
                Columns.dates(rows, plan::begins),
                Columns.flags(rows, plan::moves));
        return connection.preparedQuery(LEAVE_OLD).execute(columns);
    }

    private Uni<?> takeNew() {
        var rows = plan.placedAnew();
        var columns = Tuple.tuple()
                .addValue(agency)
                .addValue(Columns.ids(rows, row -> ids.get(row.nip())))
                .addValue(Columns.ids(
                        rows, row -> plan.positions().get(row.positionCode()).id()))
                .addValue(Columns.dates(rows, plan::begins))
                .addValue(Columns.dates(rows, HolderRow::since))
                .addValue(Columns.texts(rows, row -> plan.moves(row) ? "MOVED" : "RECORDED"));
        return connection.preparedQuery(TAKE_NEW).execute(columns);
    }

    private Uni<Void> tell() {
        return new HolderNews(plan, uow, connection).tell(row -> ids.get(row.nip()));
    }
}
