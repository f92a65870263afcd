package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.regulation.PositionKind;
import java.util.Optional;

/**
 * R25-05: in a regency or city a supervisor's unit is kept only when it is on the list. "Only" makes this the special
 * rule: a claim by the four criteria (R25-03) does not stand beside the list, which itself spells them out for these
 * units (PBJ, UPT, hospital, district).
 */
public record R2505RegencySupervisor(KeptSettings list) implements Provision {

    @Override
    public String id() {
        return "R25-05";
    }

    @Override
    public Optional<Verdict> decide(ScreeningFacts facts) {
        if (!facts.regencyOrCity() || !facts.headedBy(PositionKind.PENGAWAS)) {
            return Optional.empty();
        }
        return Optional.of(list.keep(facts) ? Verdict.kept(facts.setting().name(), id()) : Verdict.candidate(id()));
    }
}
