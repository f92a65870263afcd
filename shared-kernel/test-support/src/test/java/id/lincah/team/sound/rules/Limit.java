package id.lincah.team.sound.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.Arrays;
import java.util.List;

/** A rule as it should be. */
public record Limit(RuleBook book, String id) implements Rule<Facts> {
    @Override
    public List<Finding> examine(Facts facts) {
        return Arrays.stream(facts.shares()).sum() > 100
                ? List.of(book.finding(id, "LOAD", Severity.BLOCKING))
                : List.of();
    }
}
