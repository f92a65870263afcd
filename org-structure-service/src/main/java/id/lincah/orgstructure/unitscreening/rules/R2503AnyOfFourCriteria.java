package id.lincah.orgstructure.unitscreening.rules;

import java.util.Optional;

/** R25-03: any one of four criteria keeps a candidate, provided the claim is supported (R25-18). */
public final class R2503AnyOfFourCriteria implements Provision {

    @Override
    public String id() {
        return "R25-03";
    }

    @Override
    public Optional<Verdict> decide(ScreeningFacts facts) {
        return facts.supportedClaim()
                .map(claim -> Verdict.kept(claim.criterion().name(), id()));
    }
}
