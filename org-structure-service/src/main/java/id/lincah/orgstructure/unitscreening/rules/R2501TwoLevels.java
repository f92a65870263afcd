package id.lincah.orgstructure.unitscreening.rules;

import java.util.Optional;

/** R25-01: what lies below the second level and is not exempt is a candidate for removal. Last in the order. */
public final class R2501TwoLevels implements Provision {

    @Override
    public String id() {
        return "R25-01";
    }

    @Override
    public Optional<Verdict> decide(ScreeningFacts facts) {
        return Optional.of(Verdict.candidate(id()));
    }
}
