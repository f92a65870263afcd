package id.lincah.orgstructure.reduction;

import id.lincah.orgstructure.reduction.rules.ReductionRules;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calculator: positions before, after and removed, and the rate (R25-14, R25-15). Stores nothing. */
@Path("/api/org-structure/v1/reduction-summaries")
@Authenticated
@NonBlocking
@Tag(name = "Calculators")
public class ReductionResource {
    private final ReductionRules rules;
    private final RuleBook book;
    private final CurrentCaller caller;

    ReductionResource(ReductionRules rules, RuleBook book, CurrentCaller caller) {
        this.rules = rules;
        this.book = book;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Complete and check the counts of one level")
    public ReductionSummaryView summarise(@NotNull @Valid SummariseReduction question) {
        return answer(question, caller.get().language());
    }

    @POST
    @Path("batch")
    @Blocking
    @Operation(summary = "Up to 10,000 levels at once, answered in the same order")
    public Batches.Answers<ReductionSummaryView> batch(@NotNull @Valid Batch<SummariseReduction> questions) {
        var language = caller.get().language();
        return Batches.answer(questions.items(), question -> answer(question, language));
    }

    private ReductionSummaryView answer(SummariseReduction question, Language language) {
        var reduction = rules.summarise(question.facts());
        return new ReductionSummaryView(
                reduction.before(),
                reduction.after(),
                reduction.removed(),
                reduction.rate(),
                FindingView.of(reduction.findings(), book, language),
                book.ruleSet());
    }
}
