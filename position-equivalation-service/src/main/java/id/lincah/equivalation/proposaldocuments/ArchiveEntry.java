package id.lincah.equivalation.proposaldocuments;

import id.lincah.equivalation.proposaldocuments.rules.DocumentChecklist.Scope;
import id.lincah.equivalation.proposaldocuments.rules.DocumentRules;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the name of a zip entry says: {@code <NIP>_<KIND>.pdf}, {@code <NIP>/<KIND>-2.pdf}, folders above it allowed.
 *
 * @param place of the entry in the archive, from 1
 */
record ArchiveEntry(int place, String entryName, String nip, String kind) {
    private static final Pattern NAME =
            Pattern.compile("(?:.*/)?(\\d{18})[_/]([A-Z_]+?)(?:[-_]\\d{1,2})?\\.[A-Za-z0-9]{1,5}");

    /** @return empty when the name follows no such form or names no kind of a case's papers */
    static Optional<ArchiveEntry> of(int place, String entryName) {
        var parts = NAME.matcher(entryName);
        return parts.matches() && isOfCase(parts.group(2))
                ? Optional.of(new ArchiveEntry(place, entryName, parts.group(1), parts.group(2)))
                : Optional.empty();
    }

    private static boolean isOfCase(String kind) {
        return DocumentRules.CHECKLIST
                .find(kind)
                .filter(demand -> demand.scope() == Scope.CASE)
                .isPresent();
    }

    String fileName() {
        return entryName.substring(entryName.lastIndexOf('/') + 1);
    }
}
