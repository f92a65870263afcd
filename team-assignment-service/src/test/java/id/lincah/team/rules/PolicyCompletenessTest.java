package id.lincah.team.rules;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PolicyCompletenessTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private final ApprovalPolicy policy = ApprovalPolicy.read("regulation/approvals.csv");

    @ParameterizedTest
    @EnumSource
    void every_scope_has_approvers_and_begins_with_the_rater(Scope scope) {
        assertEquals(
                ApproverRole.RATER,
                policy.approvers(scope, Basis.APPOINTED, DAY).get(0));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACROSS_AGENCY")
    void every_volunteer_is_accepted_by_the_owning_unit(Scope scope) {
        assertFalse(policy.approvers(scope, Basis.APPOINTED, DAY).contains(ApproverRole.OWNING_UNIT));
        assertEquals(
                1,
                policy.approvers(scope, Basis.VOLUNTEERED, DAY).stream()
                        .filter(ApproverRole.OWNING_UNIT::equals)
                        .count());
    }

    @Test
    void a_missing_row_is_never_no_approval_needed() {
        assertThrows(IllegalStateException.class, () -> policy.approvers(Scope.ACROSS_AGENCY, Basis.VOLUNTEERED, DAY));
    }
}
