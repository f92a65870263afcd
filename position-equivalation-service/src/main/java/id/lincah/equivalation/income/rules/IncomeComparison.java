package id.lincah.equivalation.income.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Step;
import java.util.List;

/** Monthly income in whole rupiah before and after; {@code topUp} is what keeps the person from losing. */
public record IncomeComparison(long sumBefore, long sumAfter, long topUp, List<Finding> findings, List<Step> steps) {}
