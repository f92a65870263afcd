package id.lincah.orgstructure.unitchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

/** The periods an act touches, kept as they were before and after it. */
record Effects(UUID act, String agency, SqlConnection connection) {
    private static final String BEFORE = """
            insert into structure_effect (act_id, agency_id, subject, subject_id, before)
            select $1::uuid, $2::text, 'UNIT', subject_id, image from period_images('unit_period', 'unit_id', $3::uuid[])
            union all
            select $1::uuid, $2::text, 'POSITION', subject_id, image
            from period_images('position_period', 'position_id', $4::uuid[])
            on conflict do nothing
            """;

    private static final String AFTER = """
            with touched as (select subject, subject_id from structure_effect where act_id = $1),
            image as (
              select 'UNIT' as subject, i.* from period_images('unit_period', 'unit_id',
                array(select subject_id from touched where subject = 'UNIT')) i
              union all
              select 'POSITION', i.* from period_images('position_period', 'position_id',
                array(select subject_id from touched where subject = 'POSITION')) i),
            -- Units count their versions by themselves; positions are counted by whoever changes them.
            counted as (
              update position set version = version + 1
              where id in (select subject_id from touched where subject = 'POSITION'))
            update structure_effect e set after = i.image from image i
            where e.act_id = $1 and e.subject = i.subject and e.subject_id = i.subject_id
            """;

    /** Whether everything the act touched is still as the act left it. */
    private static final String UNTOUCHED = """
            with touched as (select subject, subject_id, after from structure_effect where act_id = $1),
            image as (
              select 'UNIT' as subject, i.* from period_images('unit_period', 'unit_id',
                array(select subject_id from touched where subject = 'UNIT')) i
              union all
              select 'POSITION', i.* from period_images('position_period', 'position_id',
                array(select subject_id from touched where subject = 'POSITION')) i)
            select not exists (select from touched t join image i using (subject, subject_id) where t.after <> i.image)
            """;

    private static final String PUT_BACK = """
            with counted as (
              update position set version = version + 1
              where id in (select subject_id from structure_effect where act_id = $1 and subject = 'POSITION'))
            select put_back_periods('unit_period', 'unit_id',
                coalesce(array_agg(subject_id) filter (where subject = 'UNIT'), '{}'),
                coalesce(array_agg(before) filter (where subject = 'UNIT'), '{}')),
              put_back_periods('position_period', 'position_id',
                coalesce(array_agg(subject_id) filter (where subject = 'POSITION'), '{}'),
                coalesce(array_agg(before) filter (where subject = 'POSITION'), '{}'))
            from structure_effect where act_id = $1
            """;

    Uni<Void> keepBefore(UUID[] units, UUID[] positions) {
        return connection
                .preparedQuery(BEFORE)
                .execute(Tuple.of(act, agency, units, positions))
                .replaceWithVoid();
    }

    Uni<Void> keepAfter() {
        return connection.preparedQuery(AFTER).execute(Tuple.of(act)).replaceWithVoid();
    }

    Uni<Boolean> untouched() {
        return connection
                .preparedQuery(UNTOUCHED)
                .execute(Tuple.of(act))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    Uni<Void> putBack() {
        return connection.preparedQuery(PUT_BACK).execute(Tuple.of(act)).replaceWithVoid();
    }
}
