package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.Difference;
import id.lincah.orgstructure.intake.checks.IntakeRow;
import id.lincah.orgstructure.intake.checks.StoredStructure;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is stored and not yet seen in the files; at the end, what they lack. */
final class SeenCodes {
    private static final Map<Dataset, String> KEYS = Map.of(
            Dataset.AGENCIES, "unit_code",
            Dataset.UNITS, "unit_code",
            Dataset.POSITIONS, "position_code",
            Dataset.HOLDERS, "nip");

    private final Map<Dataset, Set<String>> unseen = new EnumMap<>(Dataset.class);

    SeenCodes(StoredStructure stored) {
        put(Dataset.AGENCIES, stored.units().keySet());
        put(Dataset.UNITS, stored.units().keySet());
        put(Dataset.POSITIONS, stored.positions().keySet());
        put(Dataset.HOLDERS, stored.holders().values());
    }

    private void put(Dataset dataset, Collection<String> codes) {
        unseen.put(dataset, new TreeSet<>(codes));
    }

    /** A faulty row counts as well: what it names is not missing from the file. */
    void add(IntakeRow row) {
        var codes = unseen.get(row.dataset());
        if (!codes.isEmpty()) {
            var code = row.cells().getOrDefault(KEYS.get(row.dataset()), "").strip();
            codes.remove(row.dataset() == Dataset.HOLDERS ? code.replaceAll("\\D", "") : code);
        }
    }

    List<Difference> missing(Dataset dataset) {
        return unseen.get(dataset).stream().map(Difference::missing).toList();
    }
}
