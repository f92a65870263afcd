package id.lincah.performance;

/** Roles of the realm that this service knows. */
public final class Roles {
    public static final String OPERATOR = "operator";
    public static final String APPROVER = "approver";
    public static final String RATER = "rater";
    public static final String EMPLOYEE = "employee";
    public static final String TEAM_LEAD = "team-lead";
    public static final String AUDITOR = "auditor";

    private Roles() {}
}
