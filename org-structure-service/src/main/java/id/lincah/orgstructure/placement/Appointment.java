package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.placement.AppointmentFacts.Held;
import java.util.UUID;

/**
 * One row, its person and position found.
 *
 * @param at JSON pointer of the row
 * @param old the placement the person leaves; null when he held none
 */
record Appointment(String at, AppointPersons.Row row, UUID person, UUID position, Held old) {
    boolean moves() {
        return old != null;
    }

    String reason() {
        return moves() ? "MOVED" : "RECORDED";
    }
}
