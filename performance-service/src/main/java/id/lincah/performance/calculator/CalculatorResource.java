package id.lincah.performance.calculator;

import id.lincah.performance.calculator.Questions.DistributionQuestion;
import id.lincah.performance.calculator.Questions.ObjectionQuestion;
import id.lincah.performance.calculator.Questions.PredicatePreview;
import id.lincah.performance.calculator.Questions.ResultRatingQuestion;
import id.lincah.request.Batch;
import id.lincah.request.Batches;
import id.lincah.request.CurrentCaller;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The rules as stateless questions; they store nothing and are open to every signed-in caller. */
@Path("/api/performance/v1")
@Authenticated
public class CalculatorResource {
    private final Calculators calculators;
    private final CurrentCaller caller;

    CalculatorResource(Calculators calculators, CurrentCaller caller) {
        this.calculators = calculators;
        this.caller = caller;
    }

    @POST
    @Path("predicate-previews")
    public Answers.Predicate predicate(@Valid @NotNull PredicatePreview question) {
        return calculators.predicate(question);
    }

    @POST
    @Path("predicate-previews/batch")
    public Batches.Answers<Answers.Predicate> predicates(@Valid @NotNull Batch<PredicatePreview> batch) {
        return Batches.answer(batch.items(), calculators::predicate);
    }

    @POST
    @Path("distribution-checks")
    public Answers.Distribution distribution(@Valid @NotNull DistributionQuestion question) {
        return calculators.distribution(question, caller.get().language());
    }

    @POST
    @Path("distribution-checks/batch")
    public Batches.Answers<Answers.Distribution> distributions(@Valid @NotNull Batch<DistributionQuestion> batch) {
        var language = caller.get().language();
        return Batches.answer(batch.items(), question -> calculators.distribution(question, language));
    }

    @POST
    @Path("result-rating-advice")
    public Answers.Advice advice(@Valid @NotNull ResultRatingQuestion question) {
        return calculators.advice(question, caller.get().language());
    }

    @POST
    @Path("result-rating-advice/batch")
    public Batches.Answers<Answers.Advice> advices(@Valid @NotNull Batch<ResultRatingQuestion> batch) {
        var language = caller.get().language();
        return Batches.answer(batch.items(), question -> calculators.advice(question, language));
    }

    @POST
    @Path("objection-deadlines")
    public Answers.Deadline deadline(@Valid @NotNull ObjectionQuestion question) {
        return calculators.deadline(question);
    }

    @POST
    @Path("objection-deadlines/batch")
    public Batches.Answers<Answers.Deadline> deadlines(@Valid @NotNull Batch<ObjectionQuestion> batch) {
        return Batches.answer(batch.items(), calculators::deadline);
    }
}
