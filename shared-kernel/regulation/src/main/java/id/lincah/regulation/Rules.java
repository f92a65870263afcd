package id.lincah.regulation;

import java.util.HashSet;
import java.util.List;

/**
 * The visible list of rules that decide one kind of question, in the order of the articles.
 *
 * @param <F> the facts
 */
public final class Rules<F> {
    private final List<Rule<F>> rules;

    /** @throws IllegalArgumentException when the same rule class with the same id stands twice in the list */
    public Rules(List<Rule<F>> rules) {
        var seen = new HashSet<String>();
        for (var rule : rules) {
            if (!seen.add(rule.getClass().getName() + " " + rule.id())) {
                throw new IllegalArgumentException("rule " + rule.id() + " is listed twice");
            }
        }
        this.rules = List.copyOf(rules);
    }

    /** Asks every rule, even after one refused: a person is told every ground. */
    public List<Finding> examine(F facts) {
        return rules.stream().flatMap(rule -> rule.examine(facts).stream()).toList();
    }

    public List<Rule<F>> list() {
        return rules;
    }
}
