package id.lincah.equivalation.income.rules;

/** INC-03: what is compared. The basic salary is no component, since it does not change (INC-06). */
public enum IncomeComponent {
    POSITION_ALLOWANCE,
    PERFORMANCE_ALLOWANCE,
    REGIONAL_INCOME,
    OTHER_ALLOWANCE
}
