package id.lincah.team.broken.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.team.sound.rules.Facts;
import java.time.LocalDate;
import java.util.List;

/** Broken on purpose: asks for today. */
public record ReadsTheClock(String id) implements Rule<Facts> {
    @Override
    public List<Finding> examine(Facts facts) {
        return facts.day().isAfter(LocalDate.now()) ? List.of() : null;
    }
}
