package id.lincah.equivalation.rules;

import id.lincah.regulation.RuleBook;

/** The rule book of this service and the tables its rules read, loaded once. */
public final class EquivalationLaw {
    private static final RuleBook BOOK =
            RuleBook.read("regulation/rules.csv", "regulation/codes.csv", "position-equivalation", "2026-11-21");

    private EquivalationLaw() {}

    public static RuleBook book() {
        return BOOK;
    }
}
