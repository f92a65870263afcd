package id.lincah.equivalation.assessmentrun;

import id.lincah.request.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done to a run: begun, held, gone on with, ended. */
@Path("/api/equivalation/v1/assessment-runs")
@RolesAllowed({"operator", "validator"})
@Tag(
        name = "Assessment runs",
        description = "All mapped cases of an agency, or of all agencies, judged in the background")
public class AssessmentRunActsResource {
    private final Commands commands;
    private final StartingRun starting;
    private final ActingOnRun acting;

    AssessmentRunActsResource(Commands commands, StartingRun starting, ActingOnRun acting) {
        this.commands = commands;
        this.starting = starting;
        this.acting = acting;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RunView.class, responseCode = "202")
    @Operation(summary = "Begin: the validator over all agencies or some of them, an operator over his own")
    public Uni<Response> start(@NotNull @Valid StartAssessmentRun command) {
        return commands.sql("assessment-run.start", command, (work, db) -> starting.start(command, work, db));
    }

    @POST
    @Path("/{id}/pause")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RunView.class, responseCode = "200")
    @Operation(summary = "Hold it after the chunks in work")
    public Uni<Response> pause(UUID id) {
        return act(id, RunAct.PAUSE);
    }

    @POST
    @Path("/{id}/resumption")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RunView.class, responseCode = "200")
    @Operation(summary = "Go on where it was held, or try failed chunks again")
    public Uni<Response> resume(UUID id) {
        return act(id, RunAct.RESUMPTION);
    }

    @POST
    @Path("/{id}/cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RunView.class, responseCode = "200")
    @Operation(summary = "End it; what was judged stays judged")
    public Uni<Response> cancel(UUID id) {
        return act(id, RunAct.CANCELLATION);
    }

    private Uni<Response> act(UUID id, RunAct act) {
        return commands.sql(
                "assessment-run." + act.label() + ":" + id, null, (work, db) -> acting.act(id, act, work, db));
    }
}
