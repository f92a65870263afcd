package id.lincah.orgstructure.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * The structure of an agency on a day, in one answer.
 *
 * @param units how many units stand on that day in the whole agency
 * @param shown how many of them this answer holds
 */
public record UnitTreeView(String agency, LocalDate asOf, int units, int shown, List<UnitNode> roots) {}
