package id.lincah.regulation;

import java.util.List;

/** Reads {@code rules.csv}. */
final class RuleEntries {
    private static final String[] COLUMNS = {
        "id", "instrument", "article", "sentence_id", "sentence_en", "standing", "in_force_from", "in_force_to", "codes"
    };

    private RuleEntries() {}

    static List<RuleEntry> read(String resource) {
        var entries = CsvTable.read(resource, COLUMNS).stream()
                .map(RuleEntries::entry)
                .toList();
        if (entries.isEmpty()) {
            throw new IllegalStateException(resource + " has no rules");
        }
        return entries;
    }

    private static RuleEntry entry(CsvRow row) {
        return new RuleEntry(
                row.text("id"),
                new Citation(row.text("instrument"), row.text("article")),
                row.text("sentence_id"),
                row.text("sentence_en"),
                row.oneOf("standing", Standing.class),
                row.optionalDate("in_force_from").orElse(null),
                row.optionalDate("in_force_to").orElse(null),
                row.list("codes"));
    }
}
