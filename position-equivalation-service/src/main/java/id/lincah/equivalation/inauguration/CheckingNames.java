package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.assessment.rules.Assessment;
import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.equivalation.proposal.rules.InaugurationFacts;
import id.lincah.equivalation.proposal.rules.InaugurationRules;
import id.lincah.equivalation.proposal.rules.InaugurationRules.Outcome;
import id.lincah.regulation.Finding;
import id.lincah.request.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every name is checked again on the day of the oath (R17-26), and what begins with it is counted. */
@ApplicationScoped
class CheckingNames {
    /** A name after the check, with the duties that begin now. */
    record Checked(
            OpenCase open,
            FunctionalPosition position,
            InaugurationRules.Recheck recheck,
            List<Assessment.Duty> duties) {
        boolean is(Outcome outcome) {
            return recheck.outcome() == outcome;
        }

        List<String> codes() {
            return recheck.findings().stream().map(Finding::code).toList();
        }
    }

    private final FunctionalPositions catalogue;

    CheckingNames(FunctionalPositions catalogue) {
        this.catalogue = catalogue;
    }

    List<Checked> check(List<OpenCase> names, Set<UUID> absent, LocalDate heldOn, LocalDate effectiveOn) {
        return names.stream()
                .map(open -> check(open, absent.contains(open.id()), heldOn, effectiveOn))
                .toList();
    }

    private Checked check(OpenCase open, boolean absent, LocalDate heldOn, LocalDate effectiveOn) {
        var position = catalogue.find(open.functionalCode()).orElseThrow(Problem::notFound);
        var recheck = InaugurationRules.recheck(new InaugurationFacts(open.assessmentFacts(heldOn, position), absent));
        var duties = EquivalationRules.assess(open.assessmentFacts(effectiveOn, position))
                .obligations();
        return new Checked(open, position, recheck, duties);
    }
}
