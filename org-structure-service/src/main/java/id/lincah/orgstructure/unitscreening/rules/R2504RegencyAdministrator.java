package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.regulation.PositionKind;
import java.util.Optional;

/** R25-04: in a regency or city every unit of an administrator is kept, whatever is claimed for it. */
public final class R2504RegencyAdministrator implements Provision {
    static final String GROUND = "REGENCY_CITY_ADMINISTRATOR";

    @Override
    public String id() {
        return "R25-04";
    }

    @Override
    public Optional<Verdict> decide(ScreeningFacts facts) {
        return facts.regencyOrCity() && facts.headedBy(PositionKind.ADMINISTRATOR)
                ? Optional.of(Verdict.kept(GROUND, id()))
                : Optional.empty();
    }
}
