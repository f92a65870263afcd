package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.ExecutorDecrees;
import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.regulation.RuleBook;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the pure rules on executors' names to those who ask them. */
final class DecidingNames {
    DecidingNames() {}

    @Produces
    @Singleton
    static NomenclatureRules nomenclatureRules(RuleBook book) {
        return new NomenclatureRules(book, ExecutorDecrees.read());
    }
}
