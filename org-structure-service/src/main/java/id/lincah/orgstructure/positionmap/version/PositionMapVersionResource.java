package id.lincah.orgstructure.positionmap.version;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MapVersion.class, responseCode = "201")
    @Operation(summary = "Keep the map of a day as a draft")
    public Uni<Response> draft(@NotNull @Valid DraftMap command) {
        return commands.sql(
                "position-map.draft", command, (uow, connection) -> versions.draft(command, uow, connection));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("operator")
    @APIResponse(responseCode = "204", description = "Done")
    @Operation(summary = "Discard a draft; needs If-Match. An enacted map stays")
    public Uni<Response> discard(UUID id) {
        return commands.sql(
                "position-map.discard:" + id, null, (uow, connection) -> versions.discard(id, uow, connection));
    }

    @POST
    @Path("{id}/enactment")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MapVersion.class, responseCode = "200")
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
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MapVersion.class, responseCode = "200")
    @Operation(summary = "End an enacted map that no later one replaces; needs If-Match")
    public Uni<Response> revoke(UUID id, @NotNull @Valid RevokeMap command) {
        return commands.sql(
                "position-map.revoke:" + id,
                command,
                (uow, connection) -> versions.revoke(id, command, uow, connection));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List versions, newest first; inForceOn gives those that hold on a day")
    public Uni<RestResponse<Page<MapVersion>>> list(
            @BeanParam WantedVersions wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var scope = Scope.agency(caller.get(), wanted.agency);
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature(scope));
        var filter = wanted.filter(scope).and("v.id < ?", window.isFirst() ? null : UUID.fromString(window.after(0)));
        return read(filter, window.fetch())
                .map(found -> cursors.answer(
                        window, found, version -> List.of(version.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam WantedVersions wanted) {
        return read(wanted.filter(Scope.oneAgency(caller.get(), wanted.agency)), Integer.MAX_VALUE)
                .map(CsvAnswer.of(MapVersion.CSV, MapVersion::cells));
    }

    private Uni<List<MapVersion>> read(Filter filter, int most) {
        var sql = "select " + MapVersion.COLUMNS + "where " + filter.sql() + " order by v.id desc limit "
                + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, MapVersion::of)));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MapVersion.class, responseCode = "200")
    @Operation(summary = "One version; its ETag is what the acts ask for")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        return transactions
                .read(caller.get(), connection -> MapVersion.one(id, connection))
                .map(version -> Etags.answer(headers, version, version.version()));
    }
}
