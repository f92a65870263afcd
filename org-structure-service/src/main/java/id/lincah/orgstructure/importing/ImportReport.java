package id.lincah.orgstructure.importing;

import java.util.List;
import java.util.UUID;

/**
 * What a file did.
 *
 * @param importId null for a trial run and for a file stored before
 * @param findings remarks that don't hinder: {@code ALREADY_IMPORTED} when this very file was stored before
 */
public record ImportReport(
        UUID importId, Dataset dataset, int rows, int created, int changed, int unchanged, List<String> findings) {

    static ImportReport of(Dataset dataset, int created, int changed, int unchanged) {
        var rows = created + changed + unchanged;
        return new ImportReport(UUID.randomUUID(), dataset, rows, created, changed, unchanged, List.of());
    }

    /** The very file was stored before: nothing is compared, nothing changes. */
    static ImportReport known(Dataset dataset, int rows) {
        return new ImportReport(null, dataset, rows, 0, 0, rows, List.of("ALREADY_IMPORTED"));
    }

    ImportReport trial() {
        return new ImportReport(null, dataset, rows, created, changed, unchanged, findings);
    }
}
