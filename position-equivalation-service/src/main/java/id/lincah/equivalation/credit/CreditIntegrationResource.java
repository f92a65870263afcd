package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.CreditIntegrationRules;
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

/** Calculator: what is conventional credit worth on the new scale? Stores nothing. */
@Path("/api/equivalation/v1/credit-integrations")
@Authenticated
@NonBlocking
public class CreditIntegrationResource {
    private final CurrentCaller caller;

    CreditIntegrationResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Conventional credit on the scale since 2023 (AK-14)")
    public CreditIntegrationView integrate(@NotNull @Valid CreditIntegrationRequest request) {
        return CreditIntegrationView.of(
                CreditIntegrationRules.integrate(request.level(), request.conventional()),
                caller.get().language());
    }

    @POST
    @Path("/batch")
    @Blocking
    @Operation(summary = "Up to 10,000 questions at once")
    public Batches.Answers<CreditIntegrationView> integrateAll(@NotNull @Valid Batch<CreditIntegrationRequest> batch) {
        return Batches.answer(batch.items(), this::integrate);
    }
}
