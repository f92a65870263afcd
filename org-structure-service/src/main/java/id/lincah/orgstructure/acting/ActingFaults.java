package id.lincah.orgstructure.acting;

import id.lincah.request.Violation;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands against an acting besides the rules: the own position, and who acts already. */
final class ActingFaults {
    private ActingFaults() {}

    static List<Violation> unknownPosition(StartActing command) {
        return List.of(new Violation("/positionCode", "POSITION_UNKNOWN", Map.of("value", command.positionCode())));
    }

    /** @return the code of the first conflict; empty when the acting may begin */
    static Optional<String> of(Row row) {
        if (row.getUUID(5).equals(row.getUUID(2))) {
            return Optional.of("ACTS_IN_OWN_POSITION");
        }
        if (row.getBoolean("acted_in")) {
            return Optional.of("ACTING_ONCE_PER_POSITION");
        }
        return row.getBoolean("acts_already") ? Optional.of("ACTS_ONCE_AT_A_TIME") : Optional.empty();
    }
}
