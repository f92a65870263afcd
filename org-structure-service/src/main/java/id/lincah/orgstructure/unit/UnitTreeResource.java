package id.lincah.orgstructure.unit;

import id.lincah.orgstructure.query.Scope;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The structure as a tree, as of any day. */
@Path("/api/org-structure/v1/unit-tree")
@Authenticated
@Tag(name = "Units", description = "The structure of an agency, as of any day")
public class UnitTreeResource {
    private static final int DEEPEST = 25;

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Clock clock;

    UnitTreeResource(TenantTransaction transactions, CurrentCaller caller, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The whole tree, or the part under root, down to depth")
    public Uni<UnitTreeView> tree(
            @RestQuery LocalDate asOf,
            @RestQuery String root,
            @RestQuery @Min(0) @Max(DEEPEST) Integer depth,
            @RestQuery String agency) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var of = Scope.oneAgency(caller.get(), agency);
        return transactions
                .read(caller.get(), connection -> UnitTree.on(day, of, connection))
                .map(tree -> {
                    var roots = root == null
                            ? tree.roots()
                            : List.of(tree.under(root).orElseThrow(Problem::notFound));
                    int deep = depth == null ? DEEPEST : depth;
                    var shown = roots.stream().map(node -> node.cut(deep)).toList();
                    return new UnitTreeView(of, day, tree.size(), shown);
                });
    }
}
