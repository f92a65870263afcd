package id.lincah.equivalation.income.rules;

/** INC-03: what is compared. The basic salary is no component, since it does not change (INC-06). */
public enum IncomeComponent {
    POSITION_ALLOWANCE("structuralAllowance", "functionalAllowance"),
    PERFORMANCE_ALLOWANCE("performanceBefore", "performanceAfter"),
    REGIONAL_INCOME("regionalBefore", "regionalAfter"),
    OTHER_ALLOWANCE("otherBefore", "otherAfter");

    private final String before;
    private final String after;

    IncomeComponent(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** How the steps of a comparison call it in the position that is left. */
    public String factorBefore() {
        return before;
    }

    /** How the steps of a comparison call it in the functional position. */
    public String factorAfter() {
        return after;
    }
}
