package id.lincah.orgstructure.unitchange;

import java.util.UUID;

/** A position of a unit that a command speaks of. */
final class DraftPosition {
    final UUID id;
    final String code;
    final String title;
    final String kind;
    final String echelon;
    final String from;
    final boolean headed;
    /** Whether anybody holds it, or acts in it, on the day or later. */
    final boolean occupied;

    /** Null once it ends. */
    String unit;

    boolean head;

    DraftPosition(
            UUID id,
            String code,
            String title,
            String kind,
            String echelon,
            String unit,
            boolean head,
            boolean occupied) {
        this.id = id;
        this.code = code;
        this.title = title;
        this.kind = kind;
        this.echelon = echelon;
        this.from = unit;
        this.unit = unit;
        this.headed = head;
        this.head = head;
        this.occupied = occupied;
    }

    boolean ended() {
        return unit == null;
    }

    boolean moved() {
        return unit != null && !unit.equals(from);
    }
}
