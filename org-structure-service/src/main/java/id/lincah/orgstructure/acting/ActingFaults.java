package id.lincah.orgstructure.acting;

import id.lincah.orgstructure.acting.rules.VacancyOrAbsence;
import id.lincah.request.Violation;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands against an acting besides the law: vacancy, absence, and who acts already. */
final class ActingFaults {
    private ActingFaults() {}

    static List<Violation> unknownPosition(StartActing command) {
        return List.of(new Violation("/positionCode", "POSITION_UNKNOWN", Map.of("value", command.positionCode())));
    }

    /** @return the code of the first conflict; empty when the acting may begin */
    static Optional<String> of(StartActing command, Row row) {
        if (row.getUUID(5).equals(row.getUUID(2))) {
            return Optional.of("ACTS_IN_OWN_POSITION");
        }
        // A vacancy must last, a holder must be there to be away: each asked in its own way.
        var held = command.kind() == VacancyOrAbsence.PLT ? "held_in_time" : "held_at_first";
        var objection = command.kind().objection(row.getBoolean(held), command.absenceStated());
        if (objection.isPresent()) {
            return objection;
        }
        if (row.getBoolean("acted_in")) {
            return Optional.of("ACTING_ONCE_PER_POSITION");
        }
        return row.getBoolean("acts_already") ? Optional.of("ACTS_ONCE_AT_A_TIME") : Optional.empty();
    }
}
