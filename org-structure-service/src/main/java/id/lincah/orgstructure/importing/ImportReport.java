package id.lincah.orgstructure.importing;

import java.util.List;
import java.util.UUID;

/**
 * What a file did.
 *
 * @param importId null for a trial run
 * @param findings reserved for remarks that don't hinder; a faulty row refuses the whole file instead
 */
public record ImportReport(
        UUID importId, Dataset dataset, int rows, int created, int changed, int unchanged, List<String> findings) {

    static ImportReport of(Dataset dataset, int created, int changed, int unchanged) {
        var rows = created + changed + unchanged;
        return new ImportReport(UUID.randomUUID(), dataset, rows, created, changed, unchanged, List.of());
    }

    ImportReport trial() {
        return new ImportReport(null, dataset, rows, created, changed, unchanged, findings);
    }
}
