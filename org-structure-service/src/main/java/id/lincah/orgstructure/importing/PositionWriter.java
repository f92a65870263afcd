package id.lincah.orgstructure.importing;

import id.lincah.events.PositionChanged;
import id.lincah.events.PositionCreated;
import id.lincah.events.PublishedEvent;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.query.Columns;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Stores the positions of a plan and tells others of them and of the people in them. */
final class PositionWriter {
    private static final String IDENTIFY =
            "insert into position (agency_id, code) select $1, c from unnest($2::text[]) c returning id, code";

    private static final String END_OLD = """
            with old as (
              delete from position_period where position_id = any($1::uuid[]) and valid_during @> $2::date returning *)
            insert into position_period (position_id, agency_id, valid_from, valid_to, unit_id, title, kind, echelon,
              head, functional_code, functional_level)
            select position_id, agency_id, valid_from, $2, unit_id, title, kind, echelon,
              head, functional_code, functional_level
            from old where valid_from < $2
            """;

    private static final String BEGIN_NEW = """
            insert into position_period
              (position_id, agency_id, valid_from, valid_to, unit_id, title, kind, echelon, head)
            select id, $1, $2, ends, unit_id, title, kind, echelon, head
            from unnest($3::uuid[], $4::date[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::boolean[])
              x (id, ends, unit_id, title, kind, echelon, head)
            """;

    private static final String REASON = "import:POSITIONS";

    private final PositionPlan plan;
    private final UnitOfWork uow;
    private final SqlConnection connection;
    private final String agency;
    private final Map<String, UUID> ids = new HashMap<>();

    PositionWriter(PositionPlan plan, UnitOfWork uow, SqlConnection connection) {
        this.plan = plan;
        this.uow = uow;
        this.connection = connection;
        this.agency = uow.caller().agency();
        plan.stored().forEach((code, position) -> ids.put(code, position.id()));
    }

    Uni<Void> write() {
        var codes = Columns.texts(plan.created(), PositionRow::code);
        return connection
                .preparedQuery(IDENTIFY)
                .execute(Tuple.of(agency, codes))
                .invoke(rows -> rows.forEach(row -> ids.put(row.getString(1), row.getUUID(0))))
                .flatMap(identified -> endOld())
                .flatMap(ended -> beginNew())
                .flatMap(begun -> tell());
    }

    private Uni<Void> endOld() {
        return plan.changed().isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(END_OLD)
                        .execute(Tuple.of(changed(), plan.effectiveOn()))
                        .replaceWithVoid();
    }

    private UUID[] changed() {
        return Columns.ids(plan.changed(), row -> ids.get(row.code()));
    }

    private Uni<Void> beginNew() {
        var rows = new ArrayList<>(plan.created());
        rows.addAll(plan.changed());
        var columns = Tuple.tuple()
                .addValue(agency)
                .addValue(plan.effectiveOn())
                .addValue(Columns.ids(rows, row -> ids.get(row.code())))
                .addValue(Columns.dates(rows, this::ends))
                .addValue(Columns.ids(rows, this::unitOf))
                .addValue(Columns.texts(rows, PositionRow::title))
                .addValue(Columns.texts(rows, row -> row.kind().name()))
                .addValue(Columns.texts(rows, PositionRow::echelon))
                .addValue(Columns.flags(rows, PositionRow::head));
        return connection.preparedQuery(BEGIN_NEW).execute(columns).replaceWithVoid();
    }

    private LocalDate ends(PositionRow row) {
        var old = plan.stored().get(row.code());
        return old == null ? null : old.validTo();
    }

    private UUID unitOf(PositionRow row) {
        return plan.units().get(row.unitCode());
    }

    /** On the file's day, or at once when that has come. */
    private Uni<Void> tell() {
        var events = new ArrayList<PublishedEvent>();
        plan.created().forEach(row -> events.add(created(row)));
        plan.changed().forEach(row -> events.add(changed(row)));
        var announcements = plan.announcements();
        return announcements
                .tell(uow, connection, plan.effectiveOn(), REASON, events)
                .flatMap(told -> new PersonPlacements(connection, uow, announcements, REASON)
                        .tellOfPositions(changed(), plan.effectiveOn()));
    }

    private PositionCreated created(PositionRow row) {
        return new PositionCreated(
                ids.get(row.code()),
                agency,
                unitOf(row),
                row.kind().name(),
                row.echelon(),
                row.title(),
                row.head(),
                null,
                null,
                plan.effectiveOn());
    }

    /** A row of a file has no functional code or level; neither has the new period. */
    private PositionChanged changed(PositionRow row) {
        return new PositionChanged(
                ids.get(row.code()),
                agency,
                unitOf(row),
                row.kind().name(),
                row.echelon(),
                row.title(),
                row.head(),
                null,
                null,
                plan.effectiveOn());
    }
}
