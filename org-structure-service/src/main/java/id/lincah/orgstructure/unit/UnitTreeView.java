package id.lincah.orgstructure.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * The structure of an agency on a day, in one answer.
 *
 * @param units how many units stand on that day in the whole agency
 */
public record UnitTreeView(String agency, LocalDate asOf, int units, List<UnitNode> roots) {}
