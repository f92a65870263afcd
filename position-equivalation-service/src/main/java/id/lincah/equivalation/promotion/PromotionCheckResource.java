package id.lincah.equivalation.promotion;

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

/** Calculator: may this official rise a grade or a level? Stores nothing. */
@Path("/api/equivalation/v1/promotion-checks")
@Authenticated
@NonBlocking
public class PromotionCheckResource {
    private final CurrentCaller caller;

    PromotionCheckResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Operation(summary = "May somebody rise to the next grade or level? (AK-20 to AK-33)")
    public PromotionCheckView check(@NotNull @Valid PromotionCheckRequest request) {
        return PromotionCheckView.of(
                request.kind().ask(request.facts()), caller.get().language());
    }

    @POST
    @Path("/batch")
    @Blocking
    @Operation(summary = "Up to 10,000 questions at once")
    public Batches.Answers<PromotionCheckView> checkAll(@NotNull @Valid Batch<PromotionCheckRequest> batch) {
        return Batches.answer(batch.items(), this::check);
    }
}
