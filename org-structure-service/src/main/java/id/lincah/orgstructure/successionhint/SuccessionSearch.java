package id.lincah.orgstructure.successionhint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Looks through a structure for units that are one and the same work under an old and a new name. */
final class SuccessionSearch {
    /** A family of thousands is a list of schools or villages, whose names are alike by nature. */
    private static final int LARGEST_FAMILY = 1_000;

    private SuccessionSearch() {}

    static List<SuccessionHint> in(Collection<NamedUnit> units) {
        var families = new LinkedHashMap<String, List<NamedUnit>>();
        units.forEach(unit -> families.computeIfAbsent(unit.family(), none -> new ArrayList<>())
                .add(unit));
        var spelling = new KindSpelling(units);
        return families.values().stream()
                .filter(family -> family.size() > 1 && family.size() <= LARGEST_FAMILY)
                .flatMap(family -> new Family(family, spelling).hints().stream())
                .toList();
    }
}
