package id.lincah.orgstructure.positionmap.version;

import id.lincah.orgstructure.positionmap.MapQuery;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.PositionMapView;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.request.CurrentCaller;
import id.lincah.request.FindingView;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What a version holds, and what became of it. */
@Path("/api/org-structure/v1/position-map-versions/{id}")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Position map")
public class KeptMapResource {
    private static final int DEEPEST = 25;
    private static final String TODAY = "today";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final PositionMapRules rules;
    private final RuleBook book;
    private final Clock clock;

    KeptMapResource(
            TenantTransaction transactions, CurrentCaller caller, PositionMapRules rules, RuleBook book, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.rules = rules;
        this.book = book;
        this.clock = clock;
    }

    @GET
    @Path("map")
    @Operation(summary = "The version as a tree, down to depth")
    public Uni<PositionMapView> map(
            UUID id,
            @RestQuery @Min(0) @Max(DEEPEST) Integer depth,
            @RestQuery @DefaultValue("false") boolean findings) {
        var language = caller.get().language();
        Function<Finding, FindingView> words = finding -> FindingView.of(finding, book, language);
        return transactions.read(
                caller.get(),
                connection -> MapVersion.one(id, connection)
                        .flatMap(version -> MapQuery.of(id, connection)
                                .map(map -> PositionMapView.of(
                                        version.agency(),
                                        version.asOf(),
                                        map,
                                        depth == null ? DEEPEST : depth,
                                        rules,
                                        findings ? words : null))));
    }

    @GET
    @Path("comparison")
    @Operation(summary = "What became of its boxes in another version, or today: added, removed, moved, changed")
    public Uni<ComparisonView> compare(UUID id, @RestQuery @NotBlank String with) {
        return transactions.read(
                caller.get(),
                connection -> MapVersion.one(id, connection)
                        .flatMap(version -> MapQuery.of(id, connection)
                                .flatMap(before -> other(version, with, connection)
                                        .map(after -> ComparisonView.of(with, before, after)))));
    }

    private Uni<PositionMap> other(MapVersion version, String with, SqlConnection connection) {
        if (with.equals(TODAY)) {
            return MapQuery.orEmpty(LocalDate.now(clock), version.agency(), version.rootUnitCode(), connection);
        }
        var other = id(with);
        return MapVersion.one(other, connection)
                .invoke(found -> {
                    if (!found.agency().equals(version.agency())) {
                        throw Problem.notFound();
                    }
                })
                .flatMap(found -> MapQuery.of(other, connection));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Problem.badInput("?with", "VERSION_OR_TODAY");
        }
    }
}
