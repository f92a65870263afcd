package id.lincah.team.officials;

import id.lincah.events.UnitAbolished;
import id.lincah.events.UnitChanged;
import id.lincah.events.UnitCreated;
import id.lincah.events.UnitMoved;
import id.lincah.messaging.EventHandler;
import id.lincah.messaging.ReceivedEvent;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Folds what happens to units into the local copy; a team whose unit ends passes to the successor with its target. */
@ApplicationScoped
class UnitEvents implements EventHandler {
    private static final String KEPT = """
            insert into unit (id, agency_id, code, name, type, parent_id, office_id, echelon, valid_from)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (id) do update set code = $3, name = $4, type = $5, parent_id = $6, office_id = $7, echelon = $8""";
    private static final String MOVED = "update unit set parent_id = $3 where id = $1 and agency_id = $2";
    private static final String ABOLISHED = """
            with ended as (update unit set abolished_on = $3, successor_id = $4 where id = $1 and agency_id = $2),
                 children as (update unit set parent_id = $4 where parent_id = $1 and agency_id = $2 and abolished_on is null)
            update team set owner_unit_id = $4, version = version + 1
             where owner_unit_id = $1 and agency_id = $2 and state not in ('CLOSED', 'DISSOLVED')""";

    @Override
    public Uni<Void> apply(ReceivedEvent event, UnitOfWork uow, SqlConnection c) {
        if (event.data() instanceof UnitCreated unit) {
            return run(c, KEPT, created(unit));
        }
        if (event.data() instanceof UnitChanged unit) {
            return run(c, KEPT, changed(unit));
        }
        if (event.data() instanceof UnitMoved unit) {
            return run(c, MOVED, Tuple.of(unit.unitId(), unit.agency(), unit.parentUnitId()));
        }
        if (event.data() instanceof UnitAbolished unit) {
            return run(
                    c, ABOLISHED, Tuple.of(unit.unitId(), unit.agency(), unit.effectiveOn(), unit.successorUnitId()));
        }
        return Uni.createFrom().voidItem();
    }

    private static Tuple created(UnitCreated unit) {
        return Tuple.tuple()
                .addUUID(unit.unitId())
                .addString(unit.agency())
                .addString(unit.code())
                .addString(unit.name())
                .addString(unit.type())
                .addUUID(unit.parentUnitId())
                .addUUID(unit.officeUnitId())
                .addString(unit.echelon())
                .addLocalDate(unit.effectiveOn());
    }

    private static Tuple changed(UnitChanged unit) {
        return Tuple.tuple()
                .addUUID(unit.unitId())
                .addString(unit.agency())
                .addString(unit.code())
                .addString(unit.name())
                .addString(unit.type())
                .addUUID(unit.parentUnitId())
                .addUUID(unit.officeUnitId())
                .addString(unit.echelon())
                .addLocalDate(unit.effectiveOn());
    }

    private static Uni<Void> run(SqlConnection c, String sql, Tuple parameters) {
        return c.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }
}
