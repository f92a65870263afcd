package id.lincah.equivalation.promotion.rules;

import id.lincah.equivalation.obligation.rules.Regulation28PromotionLimits;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import java.util.List;

/**
 * R17-34: who was equated under 28/2019 and still owes a degree rises one grade and no level.
 *
 * @param code what is asked: the bar of the grade or that of the level
 */
public record DutyBars(RuleBook book, String code) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "R17-34";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        var limits = new Regulation28PromotionLimits(book);
        return facts.duties().stream()
                .flatMap(duty -> limits.examine(duty).stream())
                .filter(finding -> finding.code().equals(code))
                .limit(1)
                .toList();
    }
}
