package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.CreditGrantRules;
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

/** Calculator: which credit does an official bring into the functional position? Stores nothing. */
@Path("/api/equivalation/v1/credit-grants")
@Authenticated
@NonBlocking
public class CreditGrantResource {
    private final CurrentCaller caller;

    CreditGrantResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Credit at equivalation with its steps, on both scales (AKP)")
    public CreditGrantView grant(@NotNull @Valid CreditGrantRequest request) {
        return CreditGrantView.of(
                CreditGrantRules.grant(request.facts()), caller.get().language());
    }

    @POST
    @Path("/batch")
    @Blocking
    @Operation(summary = "Up to 10,000 questions at once")
    public Batches.Answers<CreditGrantView> grantAll(@NotNull @Valid Batch<CreditGrantRequest> batch) {
        return Batches.answer(batch.items(), this::grant);
    }
}
