package id.lincah.orgstructure.unitchange;

import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Stores one correction.
 *
 * @param other unit to which belonged what hung here on days that were not this unit's own; null when none was named
 */
record CorrectionWriter(
        UUID unit, PeriodSheet before, PeriodSheet after, UUID other, UnitOfWork uow, SqlConnection connection) {
    private static final String KEEP = """
            insert into unit_correction (agency_id, unit_id, reason, made_by) values ($1, $2, $3, $4) returning id
            """;
    private static final String PUT_BACK =
            "select put_back_periods('unit_period', 'unit_id', array[$1::uuid], array[$2::text::jsonb])";
    private static final String REDATE =
            "update unit_lineage set on_day = $3 where predecessor_id = $1 and on_day = $2 and $3::date is not null";
    private static final String UNLINK =
            "delete from unit_lineage where predecessor_id = $1 and on_day = $2 and $3::date is null";

    Uni<Void> write(String reason) {
        var caller = uow.caller();
        var lost = lostDays();
        return connection
                .preparedQuery(KEEP)
                .execute(Tuple.of(caller.agency(), unit, reason, caller.account()))
                .map(rows -> rows.iterator().next().getUUID(0))
                .flatMap(act -> correct(lost, new Effects(act, caller.agency(), connection))
                        .invoke(done -> audit(act, reason)));
    }

    private List<LostDays> lostDays() {
        var lost = new ArrayList<LostDays>();
        if (before.begins().isBefore(after.begins())) {
            lost.add(new LostDays(unit, before.begins(), after.begins(), connection));
        }
        if (before.ends() != null && after.ends() != null && after.ends().isBefore(before.ends())) {
            lost.add(new LostDays(unit, after.ends(), before.ends(), connection));
        }
        return lost;
    }

    private Uni<Void> correct(List<LostDays> lost, Effects effects) {
        var image = after.image().encode();
        return effects.keepBefore(new UUID[] {unit}, new UUID[0])
                .flatMap(kept -> run(PUT_BACK, Tuple.of(unit, image)))
                .flatMap(put -> passAll(other == null ? List.of() : lost, effects))
                .flatMap(passed -> run(REDATE, ends()))
                .flatMap(dated -> run(UNLINK, ends()))
                .flatMap(done -> LostDays.refuseLeft(unit, connection))
                .flatMap(sound -> effects.keepAfter());
    }

    private Uni<Void> passAll(List<LostDays> lost, Effects effects) {
        return Multi.createFrom()
                .iterable(lost)
                .onItem()
                .transformToUniAndConcatenate(days -> pass(days, effects))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> pass(LostDays days, Effects effects) {
        return days.subUnits()
                .flatMap(subUnits -> days.positions()
                        .flatMap(positions -> effects.keepBefore(subUnits, positions)
                                .flatMap(kept -> days.passTo(other, subUnits, positions))));
    }

    private Tuple ends() {
        return Tuple.of(unit, before.ends(), after.ends());
    }

    private void audit(UUID act, String reason) {
        var change = new LinkedHashMap<String, Object>();
        change.put("correction", act);
        change.put("reason", reason);
        change.put("before", before.image().getList());
        change.put("after", after.image().getList());
        uow.audit(AuditEntry.of("unit.corrected", "unit", unit, change));
    }

    private Uni<Void> run(String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values).replaceWithVoid();
    }
}
