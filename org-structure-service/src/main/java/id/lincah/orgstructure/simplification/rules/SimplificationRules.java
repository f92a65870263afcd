package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/** What must be true of a scenario before it is mapped, and before it is enacted. */
public final class SimplificationRules {
    private final Rules<RemovalFacts> completeness;
    private final Rules<SotkFacts> enactment;
    private final Rules<ApprovalFacts> approval;
    private final Rules<StageFacts> stages;

    public SimplificationRules(RuleBook book) {
        completeness = new Rules<>(List.of(
                new R2510FunctionsAssigned(book),
                new R2511CoordinatorLevel(book),
                new R2516NextStepOfHolder(book),
                new R2517NoOrphans(book),
                new R2518ClaimOfUnit(book)));
        enactment = new Rules<>(List.of(new R2509SotkRegulation(book)));
        approval = new Rules<>(List.of(new R2507WhoApproves(book)));
        stages = new Rules<>(List.of(new R2508StagesInOrder(book)));
    }

    public List<Finding> incomplete(RemovalFacts facts) {
        return completeness.examine(facts);
    }

    public List<Finding> obstacles(SotkFacts facts) {
        return enactment.examine(facts);
    }

    /** Why somebody may not judge a proposal; nothing when he may. */
    public List<Finding> judging(ApprovalFacts facts) {
        return approval.examine(facts);
    }

    /** Why a case may not enter a stage yet; nothing when it may. */
    public List<Finding> entering(StageFacts facts) {
        return stages.examine(facts);
    }

    public List<Rules<?>> lists() {
        return List.of(completeness, enactment, approval, stages);
    }
}
