package id.lincah.orgstructure.successionhint;

import id.lincah.orgstructure.successionhint.SuccessionHint.Reason;
import id.lincah.orgstructure.successionhint.SuccessionHint.Side;
import id.lincah.orgstructure.unitchange.LineageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which of two sides is the newer one: the side that has sub-units; failing that, the side written as the list is; failing
 * that, the side with the later codes.
 */
record Direction(List<NamedUnit> one, List<NamedUnit> two, KindSpelling spelling) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    SuccessionHint hint(Reason likeness, List<String> words) {
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.SAME_PARENT);
        reasons.add(likeness);
        var certain = working(one) != working(two);
        var told = evidence(certain);
        if (told != null) {
            reasons.add(told);
        }
        var oneIsNewer = oneIsNewer(told);
        var older = oneIsNewer ? two : one;
        var newer = oneIsNewer ? one : two;
        return new SuccessionHint(kind(older, newer), sides(older), sides(newer), certain, reasons, words);
    }

    /** What tells the newer side; null when nothing does. */
    private Reason evidence(boolean certain) {
        if (certain) {
            return Reason.SUB_UNITS_ON_ONE_SIDE;
        }
        if (spelling.prefers(one, two) || spelling.prefers(two, one)) {
            return Reason.WRITTEN_LIKE_THE_REST;
        }
        return later(two, one) || later(one, two) ? Reason.LATER_CODE : null;
    }

    private boolean oneIsNewer(Reason told) {
        if (told == Reason.SUB_UNITS_ON_ONE_SIDE) {
            return working(one);
        }
        return told == Reason.WRITTEN_LIKE_THE_REST ? spelling.prefers(one, two) : later(one, two);
    }

    private static LineageKind kind(List<NamedUnit> older, List<NamedUnit> newer) {
        if (older.size() > 1) {
            return LineageKind.MERGED;
        }
        return newer.size() > 1 ? LineageKind.SPLIT : LineageKind.REPLACED;
    }

    private static boolean working(List<NamedUnit> side) {
        return side.stream().anyMatch(unit -> unit.children() > 0);
    }

    private static boolean later(List<NamedUnit> side, List<NamedUnit> other) {
        return side.stream()
                .allMatch(unit ->
                        other.stream().allMatch(each -> order(unit.code()).compareTo(order(each.code())) > 0));
    }

    /** Codes in the order people count: 47 before 404. */
    private static String order(String code) {
        return DIGITS.matcher(code)
                .replaceAll(digits -> "0".repeat(Math.max(0, 12 - digits.group().length())) + digits.group());
    }

    private static List<Side> sides(List<NamedUnit> units) {
        return units.stream().map(Side::of).toList();
    }
}
