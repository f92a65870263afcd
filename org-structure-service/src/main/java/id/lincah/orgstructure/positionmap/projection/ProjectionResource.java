package id.lincah.orgstructure.positionmap.projection;

import id.lincah.orgstructure.positionmap.MapQuery;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.WantedMap;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.orgstructure.positionmap.rules.RA50Projection;
import id.lincah.orgstructure.positionmap.rules.RetirementAges;
import id.lincah.regulation.Finding;
import id.lincah.request.CurrentCaller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Need and holders five years ahead. */
@Path("/api/org-structure/v1/position-map/projection")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Position map")
public class ProjectionResource {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final PositionMapRules rules;
    private final RetirementAges ages;
    private final Clock clock;

    ProjectionResource(
            TenantTransaction transactions,
            CurrentCaller caller,
            PositionMapRules rules,
            RetirementAges ages,
            Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.rules = rules;
        this.ages = ages;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Need, holders and gap of each box for five years, the base year first",
            description =
                    "growth is percent a year. Holders leave in the year their pension starts (BUP-02). A box without"
                            + " a recorded load keeps its need.")
    public Uni<ProjectionView> project(
            @BeanParam WantedMap wanted,
            @RestQuery @Min(2000) @Max(2100) Integer baseYear,
            @RestQuery @DefaultValue("0") @DecimalMin("-50") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
                    BigDecimal growth) {
        var day = wanted.day(LocalDate.now(clock));
        var agency = wanted.of(caller.get());
        int base = baseYear == null ? day.getYear() : baseYear;
        return transactions.read(
                caller.get(),
                connection -> MapQuery.on(day, agency, wanted.root(), connection)
                        .flatMap(map -> Outlooks.on(day, agency, connection)
                                .map(outlooks -> ProjectionView.of(
                                        agency, day, base, growth, boxes(map, outlooks, base, growth)))));
    }

    private List<ProjectionView.BoxYears> boxes(PositionMap map, Outlooks outlooks, int base, BigDecimal growth) {
        return map.boxes().stream()
                .map(box -> {
                    var facts = outlooks.facts(box, map, ages);
                    var codes = rules.ofProjection(facts).stream()
                            .map(Finding::code)
                            .toList();
                    return ProjectionView.BoxYears.of(box, facts, RA50Projection.of(facts, base, growth), codes);
                })
                .toList();
    }
}
