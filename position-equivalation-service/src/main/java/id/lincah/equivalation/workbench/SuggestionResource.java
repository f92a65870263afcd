package id.lincah.equivalation.workbench;

import id.lincah.equivalation.query.Readers;
import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.workbench.ranking.Confidence;
import id.lincah.equivalation.workbench.ranking.Suggestion;
import id.lincah.request.Answer;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Suggestions for a case with their reasons, and what was decided on it so far. */
@Path("/api/equivalation/v1/cases")
public class SuggestionResource {
    private static final String AGENCY_OF =
            "select agency_id from equivalation_case where id = $1 and ($2::text is null or agency_id = $2)";

    /** Computed now, from the catalogue, practice and openings of this moment. */
    public record Suggestions(UUID caseId, Confidence confidence, List<Suggestion> suggestions) {}

    /** Which cases; null means every one of the agency that nobody decided yet. */
    public record RenewSuggestions(UUID scenarioId) {}

    /** How many cases got a suggestion, and how many of them a sure one. */
    @Schema(name = "SuggestionsRenewed")
    public record Renewed(long suggested, long high, long low) {}

    private final RankingCases ranking;
    private final StoredSuggestions stored;
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    SuggestionResource(
            RankingCases ranking,
            StoredSuggestions stored,
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller) {
        this.ranking = ranking;
        this.stored = stored;
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/suggestions")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @Operation(summary = "Functional positions for a case, ranked, each with the reasons that make up its score")
    public Uni<Suggestions> suggestions(UUID id, @QueryParam("limit") @DefaultValue("5") @Min(1) @Max(20) int limit) {
        return transactions.read(
                caller.get(),
                db -> agencyOf(id, db)
                        .chain(agency -> ranking.rank(db, agency, new UUID[] {id}, limit))
                        .map(ranked -> ranked.get(0).ranking())
                        .map(ranked -> new Suggestions(id, ranked.confidence(), ranked.suggestions())));
    }

    @GET
    @Path("/{id}/decisions")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @Operation(summary = "Who mapped the case to what, when and why, the oldest first")
    public Uni<List<DecisionView>> decisions(UUID id) {
        return transactions.read(
                caller.get(),
                db -> agencyOf(id, db)
                        .chain(agency -> db.preparedQuery(DecisionView.SQL)
                                .execute(Tuple.of(agency, id))
                                .map(rows -> Rows.list(rows, DecisionView::of))));
    }

    private Uni<String> agencyOf(UUID id, SqlConnection db) {
        return db.preparedQuery(AGENCY_OF)
                .execute(Tuple.of(id, Readers.scope(caller.get(), null)))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.notFound();
                    }
                    return rows.iterator().next().getString(0);
                });
    }

    @POST
    @Path("/suggestions")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SuggestionResource.Renewed.class, responseCode = "200")
    @Operation(summary = "Compute and keep the suggestions of all cases that nobody decided yet")
    public Uni<Response> renew(@NotNull @Valid RenewSuggestions command) {
        return commands.sql(
                "cases.suggestions",
                command,
                (work, db) -> stored.renew(db, work.caller().agency(), command.scenarioId())
                        .map(ranked -> {
                            var high = ranked.stream()
                                    .filter(each -> each.ranking().confidence() == Confidence.HIGH)
                                    .count();
                            var some = ranked.stream()
                                    .filter(each -> each.ranking().first().isPresent())
                                    .count();
                            return Answer.ok(new Renewed(some, high, some - high));
                        }));
    }
}
