package id.lincah.equivalation.proposal;

import id.lincah.request.Problem;
import java.util.Arrays;

/** The orders a list of proposals can have. */
enum ProposalSort {
    MADE("made", "id::text", false),
    MADE_DOWN("-made", "id::text", true),
    NAME("name", "lower(name)", false),
    NAME_DOWN("-name", "lower(name)", true),
    STATE("state", "state", false),
    REFERENCE_DATE("referenceDate", "reference_date::text", false),
    REFERENCE_DATE_DOWN("-referenceDate", "reference_date::text", true);

    private final String asked;
    private final String key;
    private final boolean down;

    ProposalSort(String asked, String key, boolean down) {
        this.asked = asked;
        this.key = key;
        this.down = down;
    }

    /** @throws Problem 400 for any other order; null takes the order they were made in */
    static ProposalSort of(String text) {
        return text == null
                ? MADE
                : Arrays.stream(values())
                        .filter(sort -> sort.asked.equals(text))
                        .findFirst()
                        .orElseThrow(() -> Problem.badInput("?sort", "SORT_UNKNOWN"));
    }

    /** Every part of it is written here; nothing a client sends becomes SQL. */
    String sql(String select, String where, int keyParameter) {
        return "%s, %s as sort_key %s and ($%d::text is null or (%s, id) %s ($%d::text, $%d::uuid)) order by %s %s, id %s"
                .formatted(
                        select,
                        key,
                        where,
                        keyParameter,
                        key,
                        down ? "<" : ">",
                        keyParameter,
                        keyParameter + 1,
                        key,
                        down ? "desc" : "",
                        down ? "desc" : "");
    }
}
