package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.regulation.PositionKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** R25-02: only units headed by an administrator, a supervisor or echelon V are screened; JPT units never. */
public final class R2502AdministrativeHeads implements Provision {
    private static final Set<PositionKind> SCREENED =
            EnumSet.of(PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS, PositionKind.ESELON_V);

    @Override
    public String id() {
        return "R25-02";
    }

    @Override
    public Optional<Verdict> decide(ScreeningFacts facts) {
        return SCREENED.contains(facts.headPosition())
                ? Optional.empty()
                : Optional.of(new Verdict(Verdict.Outcome.NOT_A_CANDIDATE, null, id()));
    }
}
