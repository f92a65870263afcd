package id.lincah.orgstructure.positionmap.version;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Versions of the position map: drafted, enacted by a regulation, replaced or revoked. */
@Path("/api/org-structure/v1/position-map-versions")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Position map")
public class PositionMapVersionResource {
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final MapVersions versions;
    private final EnactingMap enacting;

    PositionMapVersionResource(
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            MapVersions versions,
            EnactingMap enacting) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.versions = versions;
        this.enacting = enacting;
    }

    @POST
    @RolesAllowed("operator")
    @Operation(summary = "Keep the map of a day as a draft")
    public Uni<Response> draft(@NotNull @Valid DraftMap command) {
        return commands.sql(
                "position-map.draft", command, (uow, connection) -> versions.draft(command, uow, connection));
    }

    @POST
    @Path("{id}/enactment")
    @RolesAllowed("approver")
    @Operation(
            summary = "Fix the map by a regulation; needs If-Match",
            description = "Refused with every finding while a box lacks a final need or a class, or its unit does not"
                    + " stand on the day. The map it replaces ends that day. From then on nothing of it changes.")
    public Uni<Response> enact(UUID id, @NotNull @Valid EnactMap command) {
        return commands.sql(
                "position-map.enact:" + id, command, (uow, connection) -> enacting.enact(id, command, uow, connection));
    }

    @POST
    @Path("{id}/revocation")
    @RolesAllowed("approver")
    @Operation(summary = "End an enacted map that no later one replaces; needs If-Match")
    public Uni<Response> revoke(UUID id, @NotNull @Valid RevokeMap command) {
        return commands.sql(
                "position-map.revoke:" + id,
                command,
                (uow, connection) -> versions.revoke(id, command, uow, connection));
    }

    @GET
    @Operation(summary = "List versions, newest first; inForceOn gives those that hold on a day")
    public Uni<Response> list(
            @RestQuery MapVersion.State state,
            @RestQuery String root,
            @RestQuery LocalDate inForceOn,
            @RestQuery String agency,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        var scope = Scope.agency(caller.get(), agency);
        var window = cursors.window(caller.get(), limit, cursor, scope, state, root, inForceOn);
        var filter = new Filter()
                .and("v.agency_id = ?", scope)
                .and("v.state = ?", state == null ? null : state.name())
                .and("r.code = ?", root)
                .and("v.effective_on <= ?", inForceOn)
                .and("coalesce(e.ends_on, 'infinity') > ?", inForceOn)
                .and("v.id < ?", window.isFirst() ? null : UUID.fromString(window.after(0)));
        var sql = "select " + MapVersion.COLUMNS + "where " + filter.sql() + " order by v.id desc limit "
                + filter.value(window.fetch());
        return transactions
                .read(
                        caller.get(),
                        connection -> connection
                                .preparedQuery(sql)
                                .execute(filter.tuple())
                                .map(rows -> Rows.list(rows, MapVersion::of)))
                .map(found -> cursors.answer(
                        window, found, version -> List.of(version.id().toString())));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One version; its ETag is what the acts ask for")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        return transactions
                .read(caller.get(), connection -> MapVersion.one(id, connection))
                .map(version -> Etags.answer(headers, version, version.version()));
    }
}
