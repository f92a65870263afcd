package id.lincah.orgstructure.nomenclature.rules;

import java.util.List;
import java.util.Set;

/**
 * A name as somebody wants it.
 *
 * @param service what the work is; null when not said
 * @param missing items that are not filled
 */
public record ProposalFacts(List<ExecutorClass> classes, ServiceKind service, Set<ProposalItem> missing) {}
