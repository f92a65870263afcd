package id.lincah.orgstructure.unitscreening;

import id.lincah.orgstructure.unitscreening.rules.Verdict;
import id.lincah.regulation.RuleSet;
import id.lincah.request.FindingView;
import java.util.List;

/**
 * The answer of a screening.
 *
 * @param keptBy the ground that keeps the unit; null unless kept
 * @param decidedBy id of the provision that decided
 */
public record UnitScreeningView(
        Verdict.Outcome outcome, String keptBy, String decidedBy, List<FindingView> findings, RuleSet ruleSet) {}
