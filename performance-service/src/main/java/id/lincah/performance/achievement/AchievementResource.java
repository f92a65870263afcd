package id.lincah.performance.achievement;

import id.lincah.performance.Roles;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Achievements of organisations (<em>capaian kinerja organisasi</em>). */
@Path("/api/performance/v1/organisation-achievements")
public class AchievementResource {
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final FixingAchievement fixing;

    AchievementResource(
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            FixingAchievement fixing) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.fixing = fixing;
    }

    @POST
    @RolesAllowed(Roles.APPROVER)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = AchievementView.class, responseCode = "201")
    public Uni<Response> fix(@Valid @NotNull FixAchievement command) {
        return commands.entities("achievement.fix", command, uow -> fixing.fix(command, uow));
    }

    @GET
    @RolesAllowed({Roles.APPROVER, Roles.OPERATOR, Roles.RATER, Roles.EMPLOYEE, Roles.AUDITOR})
    public Uni<RestResponse<Page<AchievementView>>> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("year") Integer year,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var who = caller.get();
        var window = cursors.window(who, limit, cursor, unit, year);
        return transactions
                .read(who, connection -> AchievementList.read(connection, who.agency(), unit, year, window))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.id().toString())));
    }
}
