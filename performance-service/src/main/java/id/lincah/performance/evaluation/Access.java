package id.lincah.performance.evaluation;

import id.lincah.performance.Roles;
import id.lincah.performance.people.Relation;
import id.lincah.request.Caller;
import java.util.Set;
import java.util.UUID;

/**
 * Who reads an evaluation (D-30): the employee, the present and the recorded rater, the rater's superior, the personnel
 * unit and the auditor read all; who works in a team with the employee reads his own feedback only.
 */
public enum Access {
    FULL,
    OWN_FEEDBACK,
    NONE;

    private static final Set<String> OFFICES = Set.of(Roles.OPERATOR, Roles.APPROVER, Roles.AUDITOR);

    static Access of(Caller caller, Evaluation evaluation, Relation relation, boolean sharesTeam) {
        if (readsAll(caller) || relation.isSelf() || relation.isRater() || relation.isSuperior()) {
            return FULL;
        }
        var me = relation.me() == null ? null : relation.me().personId;
        if (isRecorded(me, evaluation)) {
            return FULL;
        }
        return sharesTeam ? OWN_FEEDBACK : NONE;
    }

    /** Whether the caller's office reads every plan and evaluation of its agency. */
    public static boolean readsAll(Caller caller) {
        return caller.roles().stream().anyMatch(OFFICES::contains);
    }

    private static boolean isRecorded(UUID me, Evaluation evaluation) {
        return me != null && (me.equals(evaluation.raterId) || me.equals(evaluation.superiorId));
    }
}
