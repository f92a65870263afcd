package id.lincah.equivalation.assessment;

import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.request.Batch;
import id.lincah.request.Batches;
import id.lincah.request.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Calculator: may this official be equated? Stores nothing. */
@Path("/api/equivalation/v1/assessments")
@Authenticated
@NonBlocking
public class AssessmentResource {
    private final CurrentCaller caller;
    private final AssessmentMapper mapper;

    AssessmentResource(CurrentCaller caller, AssessmentMapper mapper) {
        this.caller = caller;
        this.mapper = mapper;
    }

    @POST
    @Operation(
            summary =
                    "Judge one official with all findings, obligations, pension, income and credit; nothing is stored")
    public AssessmentView assess(@NotNull @Valid AssessmentRequest request) {
        return AssessmentView.of(
                EquivalationRules.assess(mapper.facts(request)), caller.get().language());
    }

    @POST
    @Path("/batch")
    @Blocking
    @Operation(summary = "Up to 10,000 questions at once")
    public Batches.Answers<AssessmentView> assessAll(@NotNull @Valid Batch<AssessmentRequest> batch) {
        return Batches.answer(batch.items(), this::assess);
    }
}
