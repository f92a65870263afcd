package id.lincah.performance;

import id.lincah.performance.rules.PerformanceRules;
import id.lincah.regulation.RuleBook;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the rule book to the kernel, which writes the findings of a refusal in words. */
class Regulation {
    @Produces
    @Singleton
    RuleBook book() {
        return PerformanceRules.BOOK;
    }
}
