package id.lincah.performance;

import id.lincah.performance.rules.PerformanceRules;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import id.lincah.testsupport.RegulationCoverage;
import java.util.List;

class RegulationCoverageTest extends RegulationCoverage {
    @Override
    protected RuleBook book() {
        return PerformanceRules.BOOK;
    }

    @Override
    protected List<Rules<?>> rules() {
        return List.of(
                PerformanceRules.FIXING,
                PerformanceRules.MANAGER_DRAFT,
                PerformanceRules.RATING,
                PerformanceRules.SUPERVISION,
                PerformanceRules.DISTRIBUTION,
                PerformanceRules.SIGNATURE);
    }
}
