package id.lincah.orgstructure.reduction.rules;

/** Two or three of the counts of one level; a missing one is null, none is negative. */
public record ReductionFacts(Long before, Long after, Long removed) {

    long derivedBefore() {
        return before != null ? before : after + removed;
    }

    long derivedAfter() {
        return after != null ? after : derivedBefore() - removed;
    }

    long derivedRemoved() {
        return removed != null ? removed : derivedBefore() - derivedAfter();
    }
}
