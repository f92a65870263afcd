package id.lincah.orgstructure.person;

import id.lincah.orgstructure.person.rules.PersonRules;
import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.FindingView;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's record: corrections, grades, what the rules say of it. */
@Path("/api/org-structure/v1/persons")
@Authenticated
@Tag(name = "Persons")
public class PersonCareResource {
    private final TenantTransaction transactions;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CorrectingPerson correcting;
    private final PersonRules rules;
    private final RuleBook book;
    private final Clock clock;

    PersonCareResource(
            TenantTransaction transactions,
            Commands commands,
            CurrentCaller caller,
            CorrectingPerson correcting,
            PersonRules rules,
            RuleBook book,
            Clock clock) {
        this.transactions = transactions;
        this.commands = commands;
        this.caller = caller;
        this.correcting = correcting;
        this.rules = rules;
        this.book = book;
        this.clock = clock;
    }

    @POST
    @Path("{id}/corrections")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = CorrectingPerson.Corrected.class, responseCode = "200")
    @Operation(summary = "Put right what was recorded wrongly of a person; the old words stay in the audit trail")
    public Uni<Response> correct(UUID id, @NotNull @Valid CorrectPerson command) {
        return commands.sql(
                "person.correction:" + id,
                command,
                (uow, connection) -> correcting.correct(id, command, uow, connection));
    }

    @POST
    @Path("{id}/grades")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = CorrectingPerson.Corrected.class, responseCode = "200")
    @Operation(summary = "Record that a person has another grade from a day on")
    public Uni<Response> grant(UUID id, @NotNull @Valid GrantGrade command) {
        return commands.sql(
                "person.grade:" + id, command, (uow, connection) -> correcting.grant(id, command, uow, connection));
    }

    @GET
    @Path("{id}/grades")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver", "auditor"})
    @Operation(summary = "Every grade a person had, oldest first, each named as it was called then")
    public Uni<List<GradeView>> grades(UUID id) {
        return transactions.read(
                caller.get(),
                connection -> PersonRecord.read(id, caller.get().agency(), LocalDate.now(clock), connection)
                        .flatMap(known ->
                                connection.preparedQuery(GradeView.HISTORY).execute(Tuple.of(id)))
                        .map(rows -> Rows.list(rows, GradeView::of)));
    }

    @GET
    @Path("{id}/findings")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver", "auditor"})
    @Operation(summary = "What the rules say of a person's record today (NIP-08, REF-01, REF-02)")
    public Uni<List<FindingView>> findings(UUID id) {
        var today = LocalDate.now(clock);
        return transactions.read(
                caller.get(),
                connection -> PersonRecord.read(id, caller.get().agency(), today, connection)
                        .map(record -> rules.examine(record.facts(today)))
                        .map(findings ->
                                FindingView.of(findings, book, caller.get().language())));
    }
}
