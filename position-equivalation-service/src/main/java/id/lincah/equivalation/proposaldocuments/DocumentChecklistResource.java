package id.lincah.equivalation.proposaldocuments;

import id.lincah.equivalation.query.Readers;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.FindingView;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The checklist (R17-28): what is missing, case by case and for the agency, and whether it stops a proposal. */
@Path("/api/equivalation/v1/document-checklist")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Proposal documents")
public class DocumentChecklistResource {
    private static final int MAX_EXPORT = 50_000;

    private final Checklists checklists;
    private final DocumentSettings settings;
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    DocumentChecklistResource(
            Checklists checklists,
            DocumentSettings settings,
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.checklists = checklists;
        this.settings = settings;
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Papers present and missing, a line a case",
            description = "incomplete=true names only who lacks one.")
    public Uni<RestResponse<Page<ChecklistLine>>> list(
            @QueryParam("scenario") UUID scenario,
            @QueryParam("proposal") UUID proposal,
            @QueryParam("state") String state,
            @QueryParam("incomplete") @DefaultValue("false") boolean incomplete,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var window = cursors.window(asking, limit, cursor, scenario, proposal, state, incomplete, agency);
        var filter = new Checklists.Filter(Readers.scope(asking, agency), scenario, proposal, state, incomplete);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return transactions
                .read(asking, db -> checklists.lines(db, filter, after, window.fetch()))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.caseId().toString())));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(
            @QueryParam("scenario") UUID scenario,
            @QueryParam("proposal") UUID proposal,
            @QueryParam("state") String state,
            @QueryParam("incomplete") @DefaultValue("false") boolean incomplete,
            @QueryParam("agency") String agency) {
        var filter = new Checklists.Filter(Readers.scope(caller.get(), agency), scenario, proposal, state, incomplete);
        return transactions
                .read(caller.get(), db -> checklists.lines(db, filter, null, MAX_EXPORT))
                .map(CsvAnswer.of(ChecklistLine.COLUMNS, ChecklistLine::cells));
    }

    @GET
    @Path("/agency")
    @Operation(summary = "What the agency's own papers for a simplification lack")
    public Uni<List<FindingView>> ofAgency(
            @QueryParam("scenario") @NotNull UUID scenario, @QueryParam("agency") String agency) {
        var asking = caller.get();
        var owner = Readers.scope(asking, agency);
        return transactions
                .read(asking, db -> checklists.ofAgency(db, owner == null ? asking.agency() : owner, scenario))
                .map(findings -> FindingView.of(findings, EquivalationLaw.book(), asking.language()));
    }

    @GET
    @Path("/setting")
    @RolesAllowed({"operator", "approver", "auditor"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DocumentSettings.Setting.class, responseCode = "200")
    @Operation(summary = "Whether the agency lets a proposal go without its papers")
    public Uni<Response> setting(@Context HttpHeaders headers) {
        return transactions
                .read(caller.get(), db -> settings.read(db, caller.get().agency()))
                .map(setting -> Etags.answer(headers, setting, setting.version()));
    }

    @PUT
    @Path("/setting")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DocumentSettings.Setting.class, responseCode = "200")
    @Operation(summary = "Decide whether a paper that is missing stops a proposal")
    public Uni<Response> choose(@NotNull @Valid DocumentSettings.ChooseSetting choice) {
        return commands.sql("proposal-setting.choice", choice, (work, db) -> settings.choose(choice, work, db));
    }
}
