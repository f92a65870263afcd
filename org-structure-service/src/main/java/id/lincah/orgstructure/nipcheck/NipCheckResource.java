package id.lincah.orgstructure.nipcheck;

import id.lincah.regulation.EmployeeNumber;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import id.lincah.request.Batch;
import id.lincah.request.Batches;
import id.lincah.request.CurrentCaller;
import id.lincah.request.FindingView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calculator: what an employee number says, or the first thing wrong with it (NIP-01 to NIP-09). */
@Path("/api/org-structure/v1/nip-checks")
@Authenticated
@NonBlocking
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calculators")
public class NipCheckResource {
    private final RuleBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    NipCheckResource(RuleBook book, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(summary = "Check an employee number")
    public NipCheckView check(@NotNull @Valid CheckNumber question) {
        return answer(question, LocalDate.now(clock), caller.get().language());
    }

    @POST
    @Path("batch")
    @Blocking
    @Operation(summary = "Up to 10,000 numbers at once, answered in the same order")
    public Batches.Answers<NipCheckView> batch(@NotNull @Valid Batch<CheckNumber> questions) {
        var today = LocalDate.now(clock);
        var language = caller.get().language();
        return Batches.answer(questions.items(), question -> answer(question, today, language));
    }

    private NipCheckView answer(CheckNumber question, LocalDate today, Language language) {
        var check = EmployeeNumber.check(question.nip(), today);
        if (!check.valid()) {
            var finding = book.finding(check.rule(), check.code(), Severity.BLOCKING);
            var findings = List.of(FindingView.of(finding, book, language));
            return new NipCheckView(false, check.code(), null, null, null, null, null, findings, book.ruleSet());
        }
        return new NipCheckView(
                true,
                null,
                check.normalized(),
                check.birthDate(),
                check.candidateMonth().toString(),
                check.sex(),
                check.serial(),
                List.of(),
                book.ruleSet());
    }
}
