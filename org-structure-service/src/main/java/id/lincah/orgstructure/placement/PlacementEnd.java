package id.lincah.orgstructure.placement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The end of one placement, already found to be right.
 *
 * @param on the first day on which the position is no longer held
 * @param basis the decree it rests on
 * @param before what was stored, for the audit trail
 */
record PlacementEnd(
        UUID placement,
        UUID person,
        UUID position,
        LocalDate from,
        LocalDate on,
        String basis,
        Map<String, Object> before) {

    /** One that would end before it began never was; it is taken back. */
    boolean began() {
        return on.isAfter(from);
    }

    /** Without one that is taken back the person has no position from its first day on. */
    LocalDate firstDayWithout() {
        return began() ? on : from;
    }
}
