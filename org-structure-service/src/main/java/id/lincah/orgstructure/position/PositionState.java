package id.lincah.orgstructure.position;

import id.lincah.events.PositionAbolished;
import id.lincah.events.PositionChanged;
import id.lincah.events.PositionCreated;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What a position is in one period. */
record PositionState(
        UUID id,
        String code,
        UUID unitId,
        String title,
        String kind,
        String echelon,
        boolean head,
        String functionalCode,
        String functionalLevel) {

    /** Columns 0 to 8 of {@link StandingPositions}. */
    static PositionState of(Row row) {
        return new PositionState(
                row.getUUID(0),
                row.getString(1),
                row.getUUID(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Boolean.TRUE.equals(row.getBoolean(6)),
                row.getString(7),
                row.getString(8));
    }

    /** The state after a change; what the row leaves null stays, but a new kind brings its own levels. */
    PositionState with(ChangePositions.Row row, UUID unit) {
        boolean anew = row.positionKind() != null;
        var level = row.functionalLevel() == null ? null : row.functionalLevel().name();
        return new PositionState(
                id,
                code,
                unit == null ? unitId : unit,
                row.title() == null ? title : row.title().strip(),
                anew ? row.positionKind().name() : kind,
                anew || row.echelon() != null ? row.echelon() : echelon,
                row.head() == null ? head : row.head(),
                anew || row.functionalCode() != null ? row.functionalCode() : functionalCode,
                anew || level != null ? level : functionalLevel);
    }

    PositionState withId(UUID given) {
        return new PositionState(given, code, unitId, title, kind, echelon, head, functionalCode, functionalLevel);
    }

    PositionCreated created(String agency, LocalDate on) {
        return new PositionCreated(id, agency, unitId, kind, echelon, title, head, functionalCode, functionalLevel, on);
    }

    PositionChanged changed(String agency, LocalDate on) {
        return new PositionChanged(id, agency, unitId, kind, echelon, title, head, functionalCode, functionalLevel, on);
    }

    PositionAbolished abolished(String agency, LocalDate on) {
        return new PositionAbolished(id, agency, unitId, kind, echelon, null, on);
    }

    /** For the audit trail. */
    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("unit", unitId);
        facts.put("title", title);
        facts.put("kind", kind);
        facts.put("echelon", echelon);
        facts.put("head", head);
        facts.put("functionalCode", functionalCode);
        facts.put("functionalLevel", functionalLevel);
        return facts;
    }
}
