package id.lincah.orgstructure.query;

import id.lincah.request.Caller;
import id.lincah.request.Problem;

/** Whose rows a caller reads: his own agency's, or for the ministries' examiners those of any agency. */
public final class Scope {
    private static final String VALIDATOR = "validator";
    private static final String HOME_AFFAIRS = "home-affairs";

    private Scope() {}

    /** @return the agency to filter by; null for every agency the database lets the caller see */
    public static String agency(Caller caller, String asked) {
        if (examines(caller)) {
            return asked;
        }
        return own(caller, asked);
    }

    /** For what makes sense within one agency only. */
    public static String oneAgency(Caller caller, String asked) {
        return asked != null && examines(caller) ? asked : own(caller, asked);
    }

    private static String own(Caller caller, String asked) {
        if (asked != null && !asked.equals(caller.agency())) {
            throw Problem.notFound();
        }
        return caller.agency();
    }

    /** A ministry that examines the proposals of all agencies. */
    public static boolean examines(Caller caller) {
        return caller.has(VALIDATOR) || caller.has(HOME_AFFAIRS);
    }
}
