package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.acting.ActingPost;
import id.lincah.equivalation.acting.ActingPosts;
import id.lincah.equivalation.assessment.rules.Assessment;
import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.equivalation.proposal.rules.InaugurationFacts;
import id.lincah.equivalation.proposal.rules.InaugurationRules;
import id.lincah.equivalation.proposal.rules.InaugurationRules.Outcome;
import id.lincah.regulation.Finding;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every name is checked again on the day of the oath (R17-26), and what begins with it is counted. */
@ApplicationScoped
class CheckingNames {
    /**
     * A name after the check, with the duties that begin now.
     *
     * @param position as it is called on the day of the oath; null when it is not established on it
     */
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
    private final ActingPosts acting;

    CheckingNames(FunctionalPositions catalogue, ActingPosts acting) {
        this.catalogue = catalogue;
        this.acting = acting;
    }

    /** By the catalogue as it stands now and as it held on the day of the oath. */
    Uni<List<Checked>> check(
            SqlConnection db,
            String agency,
            List<OpenCase> names,
            Set<UUID> absent,
            LocalDate heldOn,
            LocalDate effectiveOn) {
        var persons = names.stream().map(OpenCase::personId).toArray(UUID[]::new);
        return catalogue
                .refresh(db)
                .chain(() -> acting.on(db, agency, persons, heldOn))
                .map(posts -> names.stream()
                        .map(open -> {
                            var actsIn = posts.getOrDefault(open.personId(), List.of());
                            return check(open, absent.contains(open.id()), actsIn, heldOn, effectiveOn);
                        })
                        .toList());
    }

    private Checked check(
            OpenCase open, boolean absent, List<ActingPost> actsIn, LocalDate heldOn, LocalDate effectiveOn) {
        var position = catalogue.find(open.functionalCode(), heldOn).orElse(null);
        var kinds = actsIn.stream()
                .map(ActingPost::positionKind)
                .filter(kind -> kind != null)
                .toList();
        var recheck =
                InaugurationRules.recheck(new InaugurationFacts(open.assessmentFacts(heldOn, position), absent, kinds));
        var duties = EquivalationRules.assess(open.assessmentFacts(effectiveOn, position))
                .obligations();
        return new Checked(open, position, recheck, duties);
    }
}
