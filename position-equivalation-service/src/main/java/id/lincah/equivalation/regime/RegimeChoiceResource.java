package id.lincah.equivalation.regime;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.Regime;
import id.lincah.equivalation.rules.RegimeChoice;
import id.lincah.equivalation.rules.RegimeFacts;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.RuleSet;
import id.lincah.request.Batch;
import id.lincah.request.Batches;
import id.lincah.request.CurrentCaller;
import id.lincah.request.FindingView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Calculator: which regulation decides a case of a day? Stores nothing. */
@Path("/api/equivalation/v1/regime-choices")
@Authenticated
@NonBlocking
public class RegimeChoiceResource {
    /** The day of the case; {@code late} when it was begun in time and only comes late. */
    public record Question(
            @NotNull @Schema(examples = "2021-06-30") LocalDate caseDate,

            @NotNull @Schema(examples = "PROVINCE") AgencyKind agencyKind,

            @NotNull @Schema(examples = "false") Boolean late) {}

    /** {@code regime} is null when only the ordinary transfer is left. */
    public record Choice(Regime regime, List<FindingView> findings, RuleSet ruleSet) {}

    private final CurrentCaller caller;

    RegimeChoiceResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Which regulation decides the case (R17-36)")
    public Choice choose(@NotNull @Valid Question question) {
        var facts = new RegimeFacts(question.caseDate(), question.agencyKind(), question.late());
        return new Choice(
                RegimeChoice.of(facts).orElse(null),
                FindingView.of(
                        RegimeChoice.RULES.examine(facts),
                        EquivalationLaw.book(),
                        caller.get().language()),
                EquivalationLaw.book().ruleSet());
    }

    @POST
    @Path("/batch")
    @Blocking
    @Operation(summary = "Up to 10,000 questions at once")
    public Batches.Answers<Choice> chooseAll(@NotNull @Valid Batch<Question> batch) {
        return Batches.answer(batch.items(), this::choose);
    }
}
