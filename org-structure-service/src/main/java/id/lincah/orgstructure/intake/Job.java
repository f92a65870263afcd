package id.lincah.orgstructure.intake;

import id.lincah.regulation.Language;
import id.lincah.request.Caller;
import java.util.Set;
import java.util.UUID;

/**
 * An intake a worker holds.
 *
 * @param caller who sent the files: the audit trail names him
 * @param epoch of the lease it was taken under; with a newer one the job belongs to somebody else
 */
record Job(UUID id, Caller caller, long epoch) {
    static Job of(UUID id, String agency, String createdBy, String correlationId, long epoch) {
        return new Job(
                id, new Caller(createdBy, createdBy, agency, Set.of("operator"), Language.ID, correlationId), epoch);
    }

    String agency() {
        return caller.agency();
    }
}
