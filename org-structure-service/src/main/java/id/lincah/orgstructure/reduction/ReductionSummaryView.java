package id.lincah.orgstructure.reduction;

import id.lincah.regulation.RuleSet;
import id.lincah.request.FindingView;
import java.math.BigDecimal;
import java.util.List;

/**
 * The three counts and their rate; all four null when the counts do not agree.
 *
 * @param rate percent, two decimals; null also when nothing was there before
 */
public record ReductionSummaryView(
        Long before, Long after, Long removed, BigDecimal rate, List<FindingView> findings, RuleSet ruleSet) {}
