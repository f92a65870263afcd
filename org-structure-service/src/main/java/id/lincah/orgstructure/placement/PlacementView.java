package id.lincah.orgstructure.placement;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One stretch of a person's career here, as definitive holder or acting.
 *
 * @param kind {@code DEFINITIVE}, {@code PLT} or {@code PLH}
 * @param positionTitle as it was on the last day of the stretch that has come, as is the unit's name
 * @param until first day on which it no longer holds; null while it holds
 * @param reason why it was recorded: {@code RECORDED}, {@code MOVED}, {@code EQUIVALATED}, {@code CORRECTED}; for acting
 *     why it ended early
 */
public record PlacementView(
        UUID id,
        String kind,
        UUID positionId,
        String positionCode,
        String positionTitle,
        String positionKind,
        UUID unitId,
        String unitName,
        LocalDate from,
        LocalDate until,
        LocalDate since,
        String reason,
        String basis) {

    static final String HISTORY = """
            select s.id, s.kind, s.position_id, i.code, p.title, p.kind, u.unit_id, u.name, s.valid_from, s.valid_to,
              s.since, s.reason, s.basis
            from (
              select id, 'DEFINITIVE' as kind, position_id, valid_from, valid_to, held_since as since, reason, basis
                from placement where person_id = $1
              union all
              select id, kind, position_id, valid_from, valid_to, valid_from, ended_reason, basis
                from acting where person_id = $1) s
            cross join lateral (
              select greatest(s.valid_from, least(coalesce(s.valid_to - 1, 'infinity'), $2::date)) as on_day) d
            join position i on i.id = s.position_id
            join position_period p on p.position_id = s.position_id and p.valid_during @> d.on_day
            join unit_period u on u.unit_id = p.unit_id and u.valid_during @> d.on_day
            order by s.valid_from, s.kind
            """;

    static PlacementView of(Row row) {
        return new PlacementView(
                row.getUUID(0),
                row.getString(1),
                row.getUUID(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getUUID(6),
                row.getString(7),
                row.getLocalDate(8),
                row.getLocalDate(9),
                row.getLocalDate(10),
                row.getString(11),
                row.getString(12));
    }
}
