package id.lincah.team.rules;

/** Who issues the assignment letter (surat tugas), by the widest scope in the team. */
public enum LetterIssuer {
    /** The head of the owning unit, or of its office. */
    HEAD_OF_UNIT,
    /** The head of the office that owns the target. */
    HEAD_OF_OFFICE
}
