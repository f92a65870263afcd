package id.lincah.equivalation.acting;

import id.lincah.regulation.PositionKind;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A post that an official acts in beside the own one (Plt or Plh).
 *
 * @param positionKind null when nobody this service knows ever held the position
 * @param endsOn the last planned day, or the day before the acting was ended; null for an open end
 */
public record ActingPost(
        UUID actingId,
        UUID personId,
        String kind,
        UUID positionId,
        PositionKind positionKind,
        boolean headsUnit,
        LocalDate startsOn,
        LocalDate endsOn) {
    static ActingPost of(Row row) {
        var positionKind = row.getString("position_kind");
        return new ActingPost(
                row.getUUID("acting_id"),
                row.getUUID("person_id"),
                row.getString("kind"),
                row.getUUID("position_id"),
                positionKind == null ? null : PositionKind.valueOf(positionKind),
                row.getBoolean("heads_unit"),
                row.getLocalDate("starts_on"),
                row.getLocalDate("ends_on"));
    }
}
