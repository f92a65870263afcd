package id.lincah.orgstructure.unitscreening.rules;

import java.util.Optional;

/** One provision that may settle whether a unit is a candidate; silent when it has nothing to say about it. */
public interface Provision {
    /** Id in the rule book. */
    String id();

    Optional<Verdict> decide(ScreeningFacts facts);
}
