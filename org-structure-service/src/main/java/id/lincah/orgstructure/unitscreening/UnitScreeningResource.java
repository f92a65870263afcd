package id.lincah.orgstructure.unitscreening;

import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Batch;
import id.lincah.request.Batches;
import id.lincah.request.CurrentCaller;
import id.lincah.request.FindingView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calculator: is a unit a candidate for removal (R25-01 to R25-06, R25-18)? Stores nothing. */
@Path("/api/org-structure/v1/unit-screenings")
@Authenticated
@NonBlocking
@Tag(name = "Calculators", description = "The rules as questions; nothing is stored")
public class UnitScreeningResource {
    private final ScreeningRules rules;
    private final RuleBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    UnitScreeningResource(ScreeningRules rules, RuleBook book, CurrentCaller caller, Clock clock) {
        this.rules = rules;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(summary = "Is a unit a candidate for removal, by the law of today?")
    public UnitScreeningView screen(@NotNull @Valid ScreenUnit question) {
        return answer(question, LocalDate.now(clock), caller.get().language());
    }

    @POST
    @Path("batch")
    @Blocking
    @Operation(summary = "Up to 10,000 screenings at once, answered in the same order")
    public Batches.Answers<UnitScreeningView> batch(@NotNull @Valid Batch<ScreenUnit> questions) {
        var today = LocalDate.now(clock);
        var language = caller.get().language();
        return Batches.answer(questions.items(), question -> answer(question, today, language));
    }

    private UnitScreeningView answer(ScreenUnit question, LocalDate today, Language language) {
        var screening = rules.screen(question.facts(today));
        var verdict = screening.verdict();
        return new UnitScreeningView(
                verdict.outcome(),
                verdict.keptBy(),
                verdict.rule(),
                FindingView.of(screening.findings(), book, language),
                book.ruleSet());
    }
}
