package id.lincah.orgstructure.simplification.rules;

import java.util.Set;

/**
 * Which stage a case wants to enter.
 *
 * @param passed the stages it has gone through
 */
public record StageFacts(CaseStage wanted, Set<CaseStage> passed) {}
