package id.lincah.equivalation.rules;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** R17-36: a central case from before 17/2021 is decided under 28/2019, every other under 17/2021. */
public final class RegimeChoice {
    private static final RegimeWindows WINDOWS = new RegimeWindows();

    public static final Rules<RegimeFacts> RULES =
            new Rules<>(List.of(new EquivalationWindow(EquivalationLaw.book(), WINDOWS)));

    private RegimeChoice() {}

    /** A displacement by a simplification is never a new entry: after the window it is a late case under 17/2021. */
    public static Regime on(LocalDate referenceDate, AgencyKind kind) {
        return WINDOWS.on(referenceDate, kind).orElse(Regime.PERMENPANRB_17_2021);
    }

    /** The regulation of a case; empty when the ordinary transfer is the way. */
    public static Optional<Regime> of(RegimeFacts facts) {
        return RULES.examine(facts).isEmpty() ? Optional.of(on(facts.day(), facts.agencyKind())) : Optional.empty();
    }
}
