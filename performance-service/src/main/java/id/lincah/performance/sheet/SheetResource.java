package id.lincah.performance.sheet;

import id.lincah.performance.Roles;
import id.lincah.performance.evaluation.Access;
import id.lincah.performance.evaluation.Period;
import id.lincah.performance.evaluation.PeriodParam;
import id.lincah.performance.people.Official;
import id.lincah.performance.people.Officials;
import id.lincah.performance.people.Units;
import id.lincah.request.Caller;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Predicate sheets (<em>lembar predikat</em>) and the distribution of predicates in them. */
@Path("/api/performance/v1/sheets")
public class SheetResource {
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Officials officials;
    private final Units units;
    private final Sheets sheets;
    private final SheetMapper mapper;
    private final SigningSheet signing;

    SheetResource(
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Officials officials,
            Units units,
            Sheets sheets,
            SheetMapper mapper,
            SigningSheet signing) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.officials = officials;
        this.units = units;
        this.sheets = sheets;
        this.mapper = mapper;
        this.signing = signing;
    }

    @GET
    @RolesAllowed({Roles.RATER, Roles.OPERATOR, Roles.APPROVER, Roles.AUDITOR})
    public Uni<SheetView> sheet(
            @NotNull @QueryParam("unit") UUID unit,
            @NotNull @QueryParam("year") Integer year,
            @QueryParam("period") String period) {
        var who = caller.get();
        var asked = period == null ? Period.YEAR : PeriodParam.read(period);
        return transactions.entities(
                who,
                uow -> units.exists(who.agency(), unit).flatMap(known -> {
                    if (!known) {
                        throw Problem.notFound();
                    }
                    return officials.me(who).flatMap(me -> view(who, me, unit, year, asked));
                }));
    }

    private Uni<SheetView> view(Caller who, Official me, UUID unit, int year, Period period) {
        if (!Access.readsAll(who) && !isSigner(me, unit)) {
            throw Problem.forbidden("NOT_THE_SIGNER");
        }
        return sheets.subject(who.agency(), unit, year, period)
                .flatMap(subject -> sheets.last(who.agency(), unit, year, period)
                        .map(last -> mapper.view(subject, subject.check(), rows(me, subject), last, who.language())));
    }

    private List<SheetView.Row> rows(Official me, SheetSubject subject) {
        return isSigner(me, subject.unitId())
                ? subject.evaluations().stream().map(mapper::row).toList()
                : null;
    }

    private static boolean isSigner(Official me, UUID unit) {
        return me != null && me.headsUnit && me.unitId.equals(unit);
    }

    @POST
    @Path("signature")
    @RolesAllowed(Roles.RATER)
    public Uni<Response> sign(@Valid @NotNull SignSheet command) {
        return commands.entities("sheet.sign", command, uow -> signing.sign(command, uow));
    }
}
