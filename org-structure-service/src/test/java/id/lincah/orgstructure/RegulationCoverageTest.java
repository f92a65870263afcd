package id.lincah.orgstructure;

import id.lincah.orgstructure.acting.rules.ActingRules;
import id.lincah.orgstructure.nomenclature.rules.ExecutorDecrees;
import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.orgstructure.person.rules.PersonRules;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.orgstructure.progress.rules.ProgressRules;
import id.lincah.orgstructure.progress.rules.ReductionTargets;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.orgstructure.scenariodocuments.rules.ProposalRules;
import id.lincah.orgstructure.simplification.rules.SimplificationRules;
import id.lincah.orgstructure.unitscreening.rules.KeptSettings;
import id.lincah.orgstructure.unitscreening.rules.Provision;
import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import id.lincah.testsupport.RegulationCoverage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RegulationCoverageTest extends RegulationCoverage {
    private static final RuleBook BOOK = StructureRuleBook.read();
    private static final ScreeningRules SCREENING = new ScreeningRules(BOOK, KeptSettings.read());

    @Override
    protected RuleBook book() {
        return BOOK;
    }

    @Override
    protected List<Rules<?>> rules() {
        var all = new ArrayList<Rules<?>>(new SimplificationRules(BOOK).lists());
        all.addAll(new NomenclatureRules(BOOK, ExecutorDecrees.read()).lists());
        all.add(SCREENING.conditions());
        all.add(new ReductionRules(BOOK).rules());
        all.addAll(new ActingRules(BOOK).lists());
        all.add(new PersonRules(BOOK).rules());
        all.add(new ProgressRules(BOOK, ReductionTargets.read()).rules());
        all.addAll(new PositionMapRules(BOOK).lists());
        all.add(new ProposalRules(BOOK).rules());
        return all;
    }

    @Test
    void everyProvisionOfTheScreeningStandsInTheBookAndIsBoundByACase() {
        assertFalse(SCREENING.provisions().isEmpty());
        SCREENING.provisions().stream().map(Provision::id).forEach(id -> {
            assertTrue(BOOK.has(id), id);
            assertFalse(BOOK.cases(id).isEmpty(), id);
        });
    }
}
