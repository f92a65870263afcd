package id.lincah.equivalation.promotion;

import id.lincah.equivalation.credit.LineFaults;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What every line that promotes somebody must meet before the rules are asked.
 *
 * @param obstacles per account, null for none
 */
record PromotedLines(Map<UUID, String> obstacles, Set<UUID> seen, LineFaults faults) {
    PromotedLines(Map<UUID, String> obstacles) {
        this(obstacles, new HashSet<>(), new LineFaults());
    }

    /** @param known whether the person rises through grades and levels at all: a PPPK has an account and no such grade */
    boolean mayBeJudged(int line, UUID person, boolean known) {
        var code = code(person, known);
        if (code != null) {
            faults.add(line, code);
        }
        return code == null;
    }

    private String code(UUID person, boolean known) {
        if (!obstacles.containsKey(person)) {
            return "ACCOUNT_UNKNOWN";
        }
        if (!seen.add(person)) {
            return "PERSON_TWICE";
        }
        var obstacle = obstacles.get(person);
        return obstacle == null && !known ? "NOT_PNS" : obstacle;
    }
}
