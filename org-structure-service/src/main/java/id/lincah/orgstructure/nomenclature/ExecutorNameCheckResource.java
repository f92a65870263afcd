package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.NameCheckView.JobClass;
import id.lincah.orgstructure.nomenclature.rules.ExecutorDecree;
import id.lincah.orgstructure.nomenclature.rules.NameOnList;
import id.lincah.orgstructure.nomenclature.rules.Naming;
import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.orgstructure.nomenclature.rules.ProposalFacts;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Batch;
import id.lincah.request.Batches;
import id.lincah.request.CurrentCaller;
import id.lincah.request.FindingView;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calculator: what becomes of an executor's title on a day (R45-01, 02, 07, 08, 09)? Stores nothing. */
@Path("/api/org-structure/v1/executor-name-checks")
@Authenticated
@Tag(name = "Calculators", description = "The rules as questions; nothing is stored")
public class ExecutorNameCheckResource {
    private final TenantTransaction transactions;
    private final NomenclatureRules rules;
    private final RuleBook book;
    private final CurrentCaller caller;
    private final Vertx vertx;

    ExecutorNameCheckResource(
            TenantTransaction transactions, NomenclatureRules rules, RuleBook book, CurrentCaller caller, Vertx vertx) {
        this.transactions = transactions;
        this.rules = rules;
        this.book = book;
        this.caller = caller;
        this.vertx = vertx;
    }

    @POST
    @Operation(summary = "What does an executor's title become on a day, for a holder of some education?")
    public Uni<NameCheckView> check(@NotNull @Valid CheckName question) {
        var language = caller.get().language();
        return transactions.read(caller.get(), ReferenceLists::books).map(books -> answer(question, books, language));
    }

    @POST
    @Path("batch")
    @Operation(summary = "Up to 10,000 titles at once, answered in the same order")
    public Uni<Batches.Answers<NameCheckView>> batch(@NotNull @Valid Batch<CheckName> questions) {
        var language = caller.get().language();
        return transactions
                .read(caller.get(), ReferenceLists::books)
                .flatMap(books -> vertx.executeBlocking(
                        () -> Batches.answer(questions.items(), question -> answer(question, books, language))));
    }

    private NameCheckView answer(CheckName question, NameBooks books, Language language) {
        var naming = rules.naming()
                .examine(
                        books.on(question.asOf()),
                        question.oldName(),
                        question.education(),
                        question.employmentStatus(),
                        question.asOf());
        var name = naming.becomes();
        var decree = rules.naming().decrees().on(question.asOf()).orElse(null);
        return new NameCheckView(
                naming.outcome(),
                name == null ? null : name.code(),
                name == null ? null : name.name(),
                name == null ? null : name.executorClass(),
                name == null ? null : name.minimumEducation(),
                jobClass(question, name, decree, books),
                naming.candidates(),
                decree == null ? null : decree.decree(),
                FindingView.of(findings(question, naming), book, language),
                book.ruleSet());
    }

    /** R45-08: while agencies adjust, the kelas jabatan of the list before stays; null when that list is not loaded. */
    private static JobClass jobClass(CheckName question, NameOnList name, ExecutorDecree decree, NameBooks books) {
        if (decree == null || !decree.adjusting(question.asOf())) {
            return JobClass.of(name);
        }
        var before = books.on(decree.inForceFrom().minusDays(1));
        return JobClass.of(before.byTitle(question.oldName())
                .or(() -> name == null ? java.util.Optional.empty() : before.byCode(name.code()))
                .orElse(null));
    }

    private List<Finding> findings(CheckName question, Naming naming) {
        var findings = new ArrayList<>(naming.findings());
        if (naming.becomes() != null) {
            var classes = List.of(naming.becomes().executorClass());
            findings.addAll(rules.ofClass(new ProposalFacts(classes, question.service(), Set.of())));
        }
        return findings;
    }
}
