package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.regulation.AgencyKind;
import java.util.Optional;

/**
 * R25-06: a province screens administrators and supervisors alike and may have its own list of kept units. No source
 * names that list, so the table has no rows for provinces until somebody adds them with their source.
 */
public record R2506ProvincialList(KeptSettings list) implements Provision {

    @Override
    public String id() {
        return "R25-06";
    }

    @Override
    public Optional<Verdict> decide(ScreeningFacts facts) {
        return facts.agencyKind() == AgencyKind.PROVINCE && list.keep(facts)
                ? Optional.of(Verdict.kept(facts.setting().name(), id()))
                : Optional.empty();
    }
}
