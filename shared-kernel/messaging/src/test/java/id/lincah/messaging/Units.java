package id.lincah.messaging;

import id.lincah.events.UnitCreated;
import id.lincah.testsupport.Databases;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Events of units, and what the test service made of them. */
final class Units {
    static final String TOPIC = "org-structure.units.events.v1";
    private static final long LIMIT_NANOS = 60_000_000_000L;

    private Units() {}

    static UnitCreated unit(UUID id, String agency, String name) {
        return new UnitCreated(id, agency, "U1", name, "BIRO", null, null, null, LocalDate.of(2021, 1, 1));
    }

    /** The numbers of the events applied for a unit, in the order of their application. */
    static List<Long> applied(UUID unit) {
        return Databases.query("select sequence from seen_unit where unit_id = ? order by place", unit).stream()
                .map(row -> (Long) row.get("sequence"))
                .toList();
    }

    static long parked(UUID unit) {
        return Databases.count("select count(*) from inbox_parked where subject = ?", unit);
    }

    static void await(String what, BooleanSupplier done) {
        long end = System.nanoTime() + LIMIT_NANOS;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came true: " + what);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
