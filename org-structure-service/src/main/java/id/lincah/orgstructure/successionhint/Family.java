package id.lincah.orgstructure.successionhint;

import id.lincah.orgstructure.successionhint.SuccessionHint.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units of one kind under one parent. */
final class Family {
    /** A word that many names share says little; none of these can make a hint alone. */
    private static final int TELLING = 4;

    private static final double COVERED = 0.75;
    private static final double LEAST_PART = 0.33;
    private static final double SIMILAR = 0.7;
    private static final double WEIGHT_OF_DIFFERENCE = 0.5;

    private final List<NamedUnit> units;
    private final KindSpelling spelling;
    private final Map<NamedUnit, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    Family(List<NamedUnit> units, KindSpelling spelling) {
        this.units = units;
        this.spelling = spelling;
        var names = new NameWords();
        units.forEach(unit -> words.put(unit, names.of(unit.name())));
        words.values().forEach(each -> each.forEach(word -> frequency.merge(word, 1, Integer::sum)));
    }

    List<SuccessionHint> hints() {
        var hints = new ArrayList<SuccessionHint>();
        var placed = new HashSet<NamedUnit>();
        for (var whole : units) {
            var parts = parts(whole);
            if (parts.size() > 1) {
                var hint = new Direction(List.of(whole), parts, spelling)
                        .hint(Reason.PARTS_MAKE_THE_WHOLE, shared(whole, parts));
                if (hint.certain() || !neighbours(parts, whole)) {
                    hints.add(hint);
                    placed.add(whole);
                    placed.addAll(parts);
                }
            }
        }
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                if (!placed.contains(units.get(i)) && !placed.contains(units.get(j))) {
                    addPair(units.get(i), units.get(j), hints);
                }
            }
        }
        return hints;
    }

    /** Siblings whose names together make up the name of a whole; fewer than two when there are none. */
    private List<NamedUnit> parts(NamedUnit whole) {
        var uncovered = new HashSet<>(words.get(whole));
        var parts = new ArrayList<NamedUnit>();
        var candidates = new ArrayList<>(units);
        candidates.removeIf(each -> !isPart(each, whole));
        candidates.sort((one, two) ->
                Integer.compare(common(two, whole).size(), common(one, whole).size()));
        for (var part : candidates) {
            if (uncovered.removeAll(words.get(part))) {
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparingInt(units::indexOf));
        var covered = words.get(whole).size() - uncovered.size();
        return covered >= COVERED * words.get(whole).size() ? parts : List.of();
    }

    /** Parts that speak more of something else than of the whole are neighbours in one field, unless one side is idle. */
    private boolean neighbours(List<NamedUnit> parts, NamedUnit whole) {
        var strange = parts.stream()
                .flatMap(part -> words.get(part).stream())
                .filter(word -> !words.get(whole).contains(word))
                .distinct()
                .count();
        return strange > words.get(whole).size();
    }

    private boolean isPart(NamedUnit part, NamedUnit whole) {
        var common = common(part, whole);
        var own = words.get(part).size();
        return part != whole
                // Numbered names (schools, regional branches) are neighbours, never parts of each other.
                && numbers(part).isEmpty()
                && numbers(whole).isEmpty()
                && !words.get(part).equals(words.get(whole))
                && common.size() < words.get(whole).size()
                && tells(common)
                && (common.size() > 1 || common.size() == own)
                && common.size() >= LEAST_PART * own;
    }

    private void addPair(NamedUnit one, NamedUnit two, List<SuccessionHint> hints) {
        var common = common(one, two);
        if (!tells(common) || !numbers(one).equals(numbers(two))) {
            return;
        }
        var likeness = likeness(one, two, common);
        if (likeness >= SIMILAR) {
            var reason = words.get(one).equals(words.get(two)) ? Reason.SAME_WORDS : Reason.SIMILAR_WORDS;
            hints.add(new Direction(List.of(one), List.of(two), spelling).hint(reason, List.copyOf(common)));
        }
    }

    private double likeness(NamedUnit one, NamedUnit two, Set<String> common) {
        var weight = common.stream()
                .mapToDouble(word -> Math.min(1.0, 2.0 / frequency.get(word)))
                .sum();
        var different = words.get(one).size() + words.get(two).size() - 2 * common.size();
        return weight / (weight + WEIGHT_OF_DIFFERENCE * different);
    }

    private boolean tells(Set<String> common) {
        return common.stream().anyMatch(word -> frequency.get(word) <= TELLING && !NameWords.isNumber(word));
    }

    private Set<String> numbers(NamedUnit unit) {
        var numbers = new HashSet<>(words.get(unit));
        numbers.removeIf(word -> !NameWords.isNumber(word));
        return numbers;
    }

    private Set<String> common(NamedUnit one, NamedUnit two) {
        var common = new LinkedHashSet<>(words.get(one));
        common.retainAll(words.get(two));
        return common;
    }

    private List<String> shared(NamedUnit whole, List<NamedUnit> parts) {
        return parts.stream()
                .flatMap(part -> common(whole, part).stream())
                .distinct()
                .toList();
    }
}
