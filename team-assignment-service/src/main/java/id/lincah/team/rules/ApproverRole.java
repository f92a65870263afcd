package id.lincah.team.rules;

/** Who must approve an assignment, in the terms of the table of approvals by scope. */
public enum ApproverRole {
    /** Pejabat penilai kinerja: the nearest superior of the member. */
    RATER,
    /** The head of the member's office (unit organisasi, perangkat daerah). */
    HEAD_OF_HOME_UNIT,
    /** The head of the unit that owns the target accepts a volunteer (D-04). */
    OWNING_UNIT,
    /** Pejabat pembina kepegawaian of the member's agency, or delegate. */
    PPK
}
