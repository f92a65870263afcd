package id.lincah.team.rules;

/** How an assignment begins (R7-22): by appointment (penunjukan) or voluntary application (pengajuan sukarela). */
public enum Basis {
    APPOINTED,
    VOLUNTEERED
}
