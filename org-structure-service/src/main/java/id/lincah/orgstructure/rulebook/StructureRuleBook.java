package id.lincah.orgstructure.rulebook;

import id.lincah.regulation.RuleBook;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rules this service decides by, read once: a faulty book stops the service. */
public final class StructureRuleBook {
    private static final String ID = "org-structure";
    private static final String VERSION = "2021.1";

    StructureRuleBook() {}

    public static RuleBook read() {
        return RuleBook.read("regulation/rules.csv", "regulation/codes.csv", ID, VERSION);
    }

    @Produces
    @Singleton
    static RuleBook ruleBook() {
        return read();
    }
}
