package id.lincah.equivalation.proposal;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Proposals: made by the agency, seen by the ministries. */
@Path("/api/equivalation/v1/proposals")
public class ProposalResource {
    private static final String LIST = "(cast(?1 as String) is null or agency = ?1) and id > ?2 order by id";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Commands commands;
    private final ProposingCases proposing;
    private final Proposals proposals;
    private final ProposalMapper mapper;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ProposalResource(
            Commands commands,
            ProposingCases proposing,
            Proposals proposals,
            ProposalMapper mapper,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.commands = commands;
        this.proposing = proposing;
        this.proposals = proposals;
        this.mapper = mapper;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed("approver")
    public Uni<Response> propose(@NotNull @Valid ProposalCommands.Propose command) {
        return commands.sql("proposal.proposal", command, (work, db) -> proposing.propose(command, work, db));
    }

    @GET
    @RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
    public Uni<Response> list(
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var window = cursors.window(asking, limit, cursor, agency);
        var after = window.isFirst() ? BEFORE_ALL : UUID.fromString(window.after(0));
        return transactions
                .entities(
                        asking,
                        work -> proposals
                                .find(LIST, Readers.scope(asking, agency), after)
                                .page(0, window.fetch())
                                .list())
                .map(found -> found.stream().map(mapper::view).toList())
                .map(views ->
                        cursors.answer(window, views, view -> List.of(view.id().toString())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        return transactions
                .entities(caller.get(), work -> proposals.require(id).map(mapper::view))
                .map(view -> Etags.answer(headers, view, view.version()));
    }
}
