package id.lincah.orgstructure.successionhint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a structure writes the word for a kind of unit, e.g. <em>Subbagian</em> or <em>Sub Bagian</em>. New units are written
 * as most of the list is; a few that are written otherwise come from an older one.
 */
final class KindSpelling {
    private static final Pattern KIND = Pattern.compile("^(sub[ -]?(?:bagian|bidang|bag|bid|seksi|koordinator))\\b");

    private final Map<String, Integer> counts = new HashMap<>();

    KindSpelling(Collection<NamedUnit> all) {
        all.forEach(unit -> counts.merge(of(unit), 1, Integer::sum));
    }

    /** Whether one side is written as the list is and the other otherwise. */
    boolean prefers(List<NamedUnit> side, List<NamedUnit> other) {
        var here = only(side);
        var there = only(other);
        return here != null
                && there != null
                && !here.isEmpty()
                && !there.isEmpty()
                && counts.get(here) > counts.get(there);
    }

    /** The one spelling of all units of a side; null when they differ. */
    private static String only(List<NamedUnit> side) {
        var spellings = side.stream().map(KindSpelling::of).distinct().toList();
        return spellings.size() == 1 ? spellings.get(0) : null;
    }

    /** Empty where the kind is written in one way only. */
    private static String of(NamedUnit unit) {
        var found = KIND.matcher(Objects.toString(unit.name(), "").strip().toLowerCase(Locale.ROOT));
        return found.find() ? found.group(1) : "";
    }
}
