package id.lincah.orgstructure.unitchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A unit while a command is worked out: what it is on the day, and what the command made of it so far. */
final class DraftUnit {
    final String code;
    /** Null before a new unit is stored. */
    UUID id;
    /** On the day, before the command; null when it does not stand then. */
    final UnitFacts before;
    /** First day of the period that holds on the day. */
    final LocalDate began;
    /** Day of the next period already on record; null for none. */
    final LocalDate later;
    /** Day on which it ends for good as recorded; null when open. */
    final LocalDate ends;

    UnitFacts now;
    LineageKind lineage;
    List<DraftUnit> successors = List.of();

    DraftUnit(String code, UUID id, UnitFacts before, LocalDate began, LocalDate later, LocalDate ends) {
        this.code = code;
        this.id = id;
        this.before = before;
        this.now = before;
        this.began = began;
        this.later = later;
        this.ends = ends;
    }

    static DraftUnit created(UnitChange.Create change) {
        var unit = new DraftUnit(change.code(), null, null, null, null, null);
        unit.now = UnitFacts.of(change);
        return unit;
    }

    boolean stands() {
        return now != null;
    }

    boolean isNew() {
        return before == null && now != null;
    }

    boolean ended() {
        return !successors.isEmpty();
    }

    boolean changed() {
        return before != null && now != null && !before.equals(now);
    }

    String parent() {
        return now == null ? null : now.parentCode();
    }

    void end(LineageKind kind, List<DraftUnit> takers) {
        lineage = kind;
        successors = List.copyOf(takers);
        now = null;
    }
}
