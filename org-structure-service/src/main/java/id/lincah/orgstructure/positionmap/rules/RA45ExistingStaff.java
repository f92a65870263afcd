package id.lincah.orgstructure.positionmap.rules;

import id.lincah.regulation.EmploymentStatus;
import java.util.EnumSet;
import java.util.Set;

/**
 * RA-45: B counts the PNS and PPPK who hold the position on the day; CPNS are counted apart. Who acts in a position
 * (Plt, Plh), works in it as a guest or by a team role holds another position and counts there.
 */
public final class RA45ExistingStaff {
    private static final Set<EmploymentStatus> COUNTED = EnumSet.of(EmploymentStatus.PNS, EmploymentStatus.PPPK);
    private static final Set<EmploymentStatus> APART = EnumSet.of(EmploymentStatus.CPNS);

    /** By what somebody does the work of a position. */
    public enum Tie {
        DEFINITIVE,
        PLT,
        PLH,
        TEAM_ROLE,
        GUEST
    }

    private RA45ExistingStaff() {}

    public static boolean counts(EmploymentStatus status, Tie tie) {
        return tie == Tie.DEFINITIVE && COUNTED.contains(status);
    }

    public static boolean countsApart(EmploymentStatus status, Tie tie) {
        return tie == Tie.DEFINITIVE && APART.contains(status);
    }

    /** The statuses counted in B, as the database writes them. */
    public static String[] counted() {
        return names(COUNTED);
    }

    /** The statuses counted beside B, as the database writes them. */
    public static String[] apart() {
        return names(APART);
    }

    private static String[] names(Set<EmploymentStatus> statuses) {
        return statuses.stream().map(Enum::name).toArray(String[]::new);
    }
}
