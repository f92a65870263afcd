package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.ImportReport;
import io.vertx.core.json.JsonObject;
import java.util.EnumMap;
import java.util.Map;

/** Counts of a job, per dataset. */
final class Tally {
    private static final class Counts {
        private int created;
        private int changed;
        private int unchanged;
        private int missing;
        private int faulty;
    }

    private final Map<Dataset, Counts> counts = new EnumMap<>(Dataset.class);

    void add(Dataset dataset, ImportReport report) {
        var of = of(dataset);
        of.created += report.created();
        of.changed += report.changed();
        of.unchanged += report.unchanged();
    }

    void missing(Dataset dataset, int rows) {
        of(dataset).missing += rows;
    }

    void faulty(Dataset dataset, int rows) {
        of(dataset).faulty += rows;
    }

    private Counts of(Dataset dataset) {
        return counts.computeIfAbsent(dataset, none -> new Counts());
    }

    /** What a load did, beside what the check foresaw. */
    JsonObject loaded() {
        return new JsonObject().put("loaded", json());
    }

    JsonObject json() {
        var json = new JsonObject();
        counts.forEach((dataset, of) -> json.put(
                dataset.name(),
                new JsonObject()
                        .put("created", of.created)
                        .put("changed", of.changed)
                        .put("unchanged", of.unchanged)
                        .put("missing", of.missing)
                        .put("faulty", of.faulty)));
        return json;
    }
}
