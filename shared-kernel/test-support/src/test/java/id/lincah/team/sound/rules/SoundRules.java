package id.lincah.team.sound.rules;

import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/** A list as it should be. */
public final class SoundRules {
    private SoundRules() {}

    public static Rules<Facts> of(RuleBook book) {
        return new Rules<>(List.of(new Limit(book, "D-07")));
    }
}
