package id.lincah.equivalation.proposal;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposals: made by the agency, seen by the ministries. */
@Path("/api/equivalation/v1/proposals")
public class ProposalResource {
    private static final int MAX_TEXT = 100;
    private static final int MAX_EXPORT = 50_000;

    private final Commands commands;
    private final ProposingCases proposing;
    private final Proposals proposals;
    private final ProposalList list;
    private final ProposalMapper mapper;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ProposalResource(
            Commands commands,
            ProposingCases proposing,
            Proposals proposals,
            ProposalList list,
            ProposalMapper mapper,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.commands = commands;
        this.proposing = proposing;
        this.proposals = proposals;
        this.list = list;
        this.mapper = mapper;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposingCases.Proposed.class, responseCode = "201")
    @Operation(summary = "Put all aligned cases of a scenario into one proposal; their facts are frozen")
    public Uni<Response> propose(@NotNull @Valid ProposalCommands.Propose command) {
        return commands.sql("proposal.proposal", command, (work, db) -> proposing.propose(command, work, db));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
    @Operation(
            summary = "Proposals",
            description = "sort: made, name, state, referenceDate; with a minus before it the other way round.")
    public Uni<RestResponse<Page<ProposalListItem>>> list(
            @QueryParam("agency") String agency,
            @QueryParam("state") ProposalState state,
            @QueryParam("q") @Size(max = MAX_TEXT) String text,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("sort") String sort,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var order = ProposalSort.of(sort);
        var window = cursors.window(asking, limit, cursor, agency, state, text, from, to, order);
        var filter = filter(agency, state, text, from, to);
        return transactions
                .read(asking, db -> list.read(db, filter, order, window, window.fetch()))
                .map(rows -> cursors.answer(window, rows, ProposalResource::key));
    }

    private static List<String> key(ProposalListItem row) {
        return List.of(row.sortKey(), row.view().id().toString());
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(
            @QueryParam("agency") String agency,
            @QueryParam("state") ProposalState state,
            @QueryParam("q") @Size(max = MAX_TEXT) String text,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("sort") String sort) {
        var order = ProposalSort.of(sort);
        var filter = filter(agency, state, text, from, to);
        return transactions
                .read(caller.get(), db -> list.read(db, filter, order, null, MAX_EXPORT))
                .map(CsvAnswer.of(ProposalListItem.COLUMNS, ProposalListItem::cells));
    }

    private ProposalList.Filter filter(String agency, ProposalState state, String text, LocalDate from, LocalDate to) {
        return new ProposalList.Filter(
                Readers.scope(caller.get(), agency), state == null ? null : state.name(), text, from, to);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "One proposal with the day of its snapshot")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        return transactions
                .entities(caller.get(), work -> proposals.require(id).map(mapper::view))
                .map(view -> Etags.answer(headers, view, view.version()));
    }
}
