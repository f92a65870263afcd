package id.lincah.equivalation.rules;

import id.lincah.regulation.AgencyKind;
import java.time.LocalDate;

/** R17-36: a central case from before 17/2021 is decided under 28/2019, every other under 17/2021. */
public final class RegimeChoice {
    private static final LocalDate NEW_REGULATION = LocalDate.of(2021, 4, 7);

    private RegimeChoice() {}

    public static Regime on(LocalDate referenceDate, AgencyKind kind) {
        return kind == AgencyKind.CENTRAL && referenceDate.isBefore(NEW_REGULATION)
                ? Regime.PERMENPANRB_28_2019
                : Regime.PERMENPANRB_17_2021;
    }
}
