package id.lincah.orgstructure.nomenclature.renaming;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A renaming and how far it has come.
 *
 * @param total positions to work off in the present state
 * @param done positions worked off
 * @param stopped whether the work failed again and again and waits for {@code /resumption}
 */
public record RenamingView(
        UUID id,
        String agency,
        String name,
        LocalDate effectiveOn,
        UUID rootUnitId,
        String basis,
        RenamingState state,
        int total,
        int done,
        boolean stopped,
        String ruleSet,
        String createdBy,
        String appliedBy,
        String decreeNumber,
        LocalDate decreeIssuedOn) {
    static final List<String> CSV = List.of(
            "id",
            "agency",
            "name",
            "effective_on",
            "basis",
            "state",
            "total",
            "done",
            "decree_number",
            "decree_issued_on");

    static RenamingView of(Renaming renaming) {
        return new RenamingView(
                renaming.id,
                renaming.agency,
                renaming.name,
                renaming.effectiveOn,
                renaming.rootUnitId,
                renaming.basis,
                renaming.state,
                renaming.total,
                renaming.done,
                renaming.failures >= RenamingDuty.MOST_FAILURES,
                renaming.ruleSet,
                renaming.createdBy,
                renaming.appliedBy,
                renaming.decreeNumber,
                renaming.decreeIssuedOn);
    }

    List<Object> cells() {
        return Arrays.asList(id, agency, name, effectiveOn, basis, state, total, done, decreeNumber, decreeIssuedOn);
    }
}
