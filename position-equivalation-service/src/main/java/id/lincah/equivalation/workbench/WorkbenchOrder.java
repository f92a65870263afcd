package id.lincah.equivalation.workbench;

import id.lincah.request.Problem;

/** What the workbench can be ordered by; the id makes every order complete. */
enum WorkbenchOrder {
    ID("id", "''", ">", ""),
    UNIT("unit", "c.former_unit_name", ">", ""),
    OFFICE("office", "o.office_name", ">", ""),
    /** The least sure first: those a person should look at. */
    SCORE("score", "lpad(coalesce(s.score, 0)::text, 6, '0')", ">", ""),
    SCORE_DOWN("-score", "lpad(coalesce(s.score, 0)::text, 6, '0')", "<", " desc");

    private final String asked;
    private final String key;
    private final String beyond;
    private final String direction;

    WorkbenchOrder(String asked, String key, String beyond, String direction) {
        this.asked = asked;
        this.key = key;
        this.beyond = beyond;
        this.direction = direction;
    }

    /** @throws Problem 400 for a name that is not on the list */
    static WorkbenchOrder of(String asked) {
        for (var order : values()) {
            if (asked == null || order.asked.equals(asked)) {
                return order;
            }
        }
        throw Problem.badInput("?sort", "UNKNOWN_VALUE");
    }

    /** The sort key as text. */
    String key() {
        return key;
    }

    /** The rows after the last one seen: key in $13, id in $14, how many in $15. */
    String rest() {
        if (this == ID) {
            return "and ($13::text is null or c.id > $14::uuid) order by c.id limit $15";
        }
        return "and ($13::text is null or (" + key + ", c.id) " + beyond + " ($13, $14::uuid)) order by " + key
                + direction + ", c.id" + direction + " limit $15";
    }
}
