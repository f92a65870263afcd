package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.Finding;
import java.util.List;

/**
 * What the list of a day says of a title.
 *
 * @param becomes the name it has or gets; null when none is known
 * @param candidates codes of the names it could become, when they are several
 */
public record Naming(NamingOutcome outcome, NameOnList becomes, List<String> candidates, List<Finding> findings) {}
