package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.orgstructure.nomenclature.ReferenceLists;
import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.orgstructure.nomenclature.rules.ProposalItem;
import id.lincah.orgstructure.query.Filter;
import id.lincah.regulation.RuleBook;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.FindingView;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposals of new executor names, with their ten items (R45-06). */
@Path("/api/org-structure/v1/executor-name-proposals")
@Authenticated
@Tag(name = "Executor name proposals", description = "New names: proposed by agencies, judged by the ministry")
public class ExecutorNameProposalResource {
    /** A list that has no pages: all of it belongs to one proposal. */
    public record Items<T>(List<T> items) {}

    private final ProposalActs acts;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final NomenclatureRules rules;
    private final RuleBook book;

    ExecutorNameProposalResource(
            ProposalActs acts,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            NomenclatureRules rules,
            RuleBook book) {
        this.acts = acts;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.rules = rules;
        this.book = book;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201")
    @Operation(summary = "Draft a proposal; items may still be missing")
    public Uni<Response> start(@NotNull @Valid ProposeName command) {
        return acts.start(command);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Proposals, newest first")
    public Uni<RestResponse<Page<ProposalView>>> list(
            @BeanParam WantedProposals wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature(caller.get()));
        return read(wanted.filter(caller.get(), window), window.fetch())
                .map(views ->
                        cursors.answer(window, views, view -> List.of(view.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam WantedProposals wanted) {
        return read(wanted.filter(caller.get()), Integer.MAX_VALUE)
                .map(CsvAnswer.of(ProposalView.CSV, ProposalView::cells));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "One proposal; its ETag is the version the acts ask for")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        return transactions
                .read(caller.get(), connection -> Proposals.find(id, connection))
                .map(found -> Etags.answer(headers, ProposalView.of(found), found.version));
    }

    @GET
    @Path("{id}/similar-names")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Names that exist or existed and look like the proposed one, most alike first")
    public Uni<Items<SimilarName>> similar(UUID id) {
        return transactions.read(
                caller.get(),
                connection -> Proposals.find(id, connection)
                        .flatMap(found -> ReferenceLists.names(connection)
                                .map(names -> new Items<>(
                                        SimilarName.to(found.items.getOrDefault(ProposalItem.NAME, ""), names)))));
    }

    @GET
    @Path("{id}/findings")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the proposal still lacks before it can be submitted")
    public Uni<Items<FindingView>> findings(UUID id) {
        var language = caller.get().language();
        return transactions
                .read(caller.get(), connection -> Proposals.find(id, connection))
                .map(found -> new Items<>(FindingView.of(rules.ofProposal(found.facts()), book, language)));
    }

    private Uni<List<ProposalView>> read(Filter filter, int most) {
        return transactions.read(
                caller.get(),
                connection -> Proposals.select(filter, most, connection)
                        .map(found -> found.stream().map(ProposalView::of).toList()));
    }
}
