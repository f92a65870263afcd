package id.lincah.orgstructure.nomenclature;

/**
 * What a file changed in a reference list.
 *
 * @param begun rows that hold from a day on which nothing was recorded so far
 * @param corrected rows that were recorded otherwise
 * @param dryRun true when nothing was stored
 */
public record ListReport(int rows, int begun, int corrected, int unchanged, boolean dryRun) {
    static ListReport of(DatedPlan<?> plan, boolean dryRun) {
        int begun = plan.begun().size();
        int corrected = plan.corrected().size();
        return new ListReport(begun + corrected + plan.unchanged(), begun, corrected, plan.unchanged(), dryRun);
    }
}
