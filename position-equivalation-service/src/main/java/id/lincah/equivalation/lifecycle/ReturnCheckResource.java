package id.lincah.equivalation.lifecycle;

import id.lincah.equivalation.lifecycle.rules.LifecycleRules;
import id.lincah.equivalation.lifecycle.rules.ReturnFacts;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Calculator: may this functional official return to a structural post? Stores nothing. */
@Path("/api/equivalation/v1/return-checks")
@Authenticated
@NonBlocking
public class ReturnCheckResource {
    /** The level held, the kind of position aimed at, and whether that position is free. */
    public record Question(
            @NotNull @Schema(examples = "AHLI_MUDA") FunctionalLevel level,

            @NotNull @Schema(examples = "PENGAWAS") PositionKind target,

            @NotNull @Schema(examples = "true") Boolean vacancy) {}

    /** Allowed when nothing stands against it. */
    public record Check(boolean allowed, List<FindingView> findings, RuleSet ruleSet) {}

    private final CurrentCaller caller;

    ReturnCheckResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(summary = "May a functional official return to a structural post (R17-38)?")
    public Check check(@NotNull @Valid Question question) {
        var findings =
                LifecycleRules.RETURN.examine(new ReturnFacts(question.level(), question.target(), question.vacancy()));
        return new Check(
                findings.isEmpty(),
                FindingView.of(findings, EquivalationLaw.book(), caller.get().language()),
                EquivalationLaw.book().ruleSet());
    }

    @POST
    @Path("/batch")
    @Blocking
    @Operation(summary = "Up to 10,000 questions at once")
    public Batches.Answers<Check> checkAll(@NotNull @Valid Batch<Question> batch) {
        return Batches.answer(batch.items(), this::check);
    }
}
