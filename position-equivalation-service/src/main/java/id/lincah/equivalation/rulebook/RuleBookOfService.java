package id.lincah.equivalation.rulebook;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.RuleBook;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the rule book to the kernel, which tells a refused command its findings in words. */
final class RuleBookOfService {
    private RuleBookOfService() {}

    @Produces
    @Singleton
    static RuleBook book() {
        return EquivalationLaw.book();
    }
}
