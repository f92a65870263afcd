package id.lincah.story.input;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who plays a named part in East Java: the team and its raters, and those whose case must not end like the others. */
public final class Cast {

    /** The two offices the team comes from, by unit code; the first one owns the team's target. */
    public static final String FIRST_OFFICE = "JTM.01";

    public static final String SECOND_OFFICE = "JTM.02";

    /** Divisions of the two offices that keep their administrator, so that home units and raters differ. */
    static final Set<String> KEPT_DIVISIONS = Set.of("JTM.01.02", "JTM.01.03", "JTM.02.02");

    /** Heads who stay and rate: unit code → account. */
    public static final Map<String, String> RATERS = ordered(
            FIRST_OFFICE,
            "rater",
            "JTM.01.02",
            "rater-2",
            "JTM.01.03",
            "rater-3",
            SECOND_OFFICE,
            "rater-4",
            "JTM.02.02",
            "rater-5");

    /** The twelve who become the team: former unit → account. The first one leads. */
    public static final Map<String, String> TEAM = ordered(
            "JTM.01.04",
            "lead",
            "JTM.01.04.01",
            "employee",
            "JTM.01.04.02",
            "employee-02",
            "JTM.01.02.01",
            "employee-03",
            "JTM.01.02.02",
            "employee-04",
            "JTM.01.03.01",
            "employee-05",
            "JTM.01.03.02",
            "employee-06",
            "JTM.02.03.01",
            "employee-07",
            "JTM.02.03.02",
            "employee-08",
            "JTM.02.03.03",
            "employee-09",
            "JTM.02.02.01",
            "employee-10",
            "JTM.02.02.02",
            "employee-11");

    public static final String DEAD = "JTM.40.03";
    public static final String RETIRED = "JTM.40.04";
    public static final String CONTRACT_EMPLOYEE = "JTM.40.05";
    public static final String SECONDARY_SCHOOL = "JTM.40.06";
    /** Holds S-1 where the function asks for S-2: equated on condition. */
    public static final String WITHOUT_MASTER = "JTM.41.03";
    /** Dies between approval and inauguration. */
    public static final String DIES_BEFORE_OATH = "JTM.41.04";
    /** Does not come to the inauguration. */
    public static final String ABSENT = "JTM.41.05";

    private Cast() {}

    static Holder play(String unit, Holder holder) {
        var account = RATERS.getOrDefault(unit, TEAM.get(unit));
        return switch (unit) {
            case DEAD -> holder.deceased(LocalDate.of(2021, 6, 10));
            case RETIRED -> holder.bornIn(1962);
            case CONTRACT_EMPLOYEE -> holder.onContract();
            case SECONDARY_SCHOOL -> holder.withEducation("SMA");
            case WITHOUT_MASTER -> holder.withEducation("S1");
            default -> account == null ? holder : holder.withAccount(account);
        };
    }

    static boolean inTeamOffices(String unit) {
        return unit.startsWith(FIRST_OFFICE + ".") || unit.startsWith(SECOND_OFFICE + ".");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
