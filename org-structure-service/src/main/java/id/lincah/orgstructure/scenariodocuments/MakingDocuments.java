package id.lincah.orgstructure.scenariodocuments;

import id.lincah.documents.Paper;
import id.lincah.orgstructure.progress.rules.ProgressRules;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.orgstructure.scenariodocuments.rules.ProposalRules;
import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the papers of a scenario. What a paper says is read anew each time; it is written to a format again only when that
 * has changed since. Writing is blocking work and stands outside every transaction.
 */
@ApplicationScoped
class MakingDocuments {
    private final TenantTransaction transactions;
    private final Vertx vertx;
    private final RuleBook book;
    private final ProposalRules rules;
    private final ReductionRules reductions;
    private final ProgressRules progress;

    MakingDocuments(
            TenantTransaction transactions,
            Vertx vertx,
            RuleBook book,
            ProposalRules rules,
            ReductionRules reductions,
            ProgressRules progress) {
        this.transactions = transactions;
        this.vertx = vertx;
        this.book = book;
        this.rules = rules;
        this.reductions = reductions;
        this.progress = progress;
    }

    /** The papers with what the proposal still lacks. */
    record Made(ScenarioFacts.Terms terms, List<MadeDocument> documents, List<Finding> findings) {}

    /** A paper in a format, with what it says now. */
    private record Wanted(ScenarioDocument document, DocumentFormat format, Paper paper, String fingerprint) {
        boolean is(MadeDocument made) {
            return made.document() == document
                    && made.format() == format
                    && made.fingerprint().equals(fingerprint);
        }

        MadeDocument written() {
            var content = format.write(paper);
            return new MadeDocument(document, format, fingerprint, MadeDocument.hash(content), content, null);
        }
    }

    /** @throws id.lincah.request.Problem 404 when there is no such scenario for the caller */
    Uni<Made> make(UUID scenario, List<ScenarioDocument> documents, List<DocumentFormat> formats, Caller caller) {
        var people = documents.contains(ScenarioDocument.HOLDERS);
        return transactions
                .read(
                        caller,
                        connection -> ScenarioFactsRows.read(scenario, people, connection)
                                .map(facts -> new Proposal(facts, book, rules, reductions))
                                .flatMap(proposal -> MadeDocument.find(scenario, documents, formats, connection)
                                        .map(kept -> new Drafts(proposal, kept))))
                .flatMap(drafts -> vertx.executeBlocking(() -> wanted(drafts.proposal(), documents, formats))
                        .flatMap(wanted -> vertx.executeBlocking(() -> written(wanted, drafts.kept())))
                        .flatMap(written -> keep(drafts, written, caller)));
    }

    private record Drafts(Proposal proposal, List<MadeDocument> kept) {}

    private List<Wanted> wanted(Proposal proposal, List<ScenarioDocument> documents, List<DocumentFormat> formats) {
        var all = new ArrayList<Wanted>();
        for (var document : documents) {
            var paper = paper(document, proposal);
            var fingerprint = MadeDocument.hash(paper.toString());
            formats.forEach(format -> all.add(new Wanted(document, format, paper, fingerprint)));
        }
        return all;
    }

    private Paper paper(ScenarioDocument document, Proposal proposal) {
        return switch (document) {
            case REGULATION -> RegulationPaper.of(proposal);
            case ANNEX -> AnnexPaper.of(proposal);
            case EXPLANATION -> ExplanationPaper.of(proposal, progress);
            case HOLDERS -> HoldersPaper.of(proposal);
        };
    }

    private static List<MadeDocument> written(List<Wanted> wanted, List<MadeDocument> kept) {
        return wanted.stream()
                .map(each -> kept.stream().filter(each::is).findFirst().orElseGet(each::written))
                .toList();
    }

    private Uni<Made> keep(Drafts drafts, List<MadeDocument> documents, Caller caller) {
        var terms = drafts.proposal().facts().terms();
        return transactions.sql(caller, (uow, connection) -> {
            Uni<List<MadeDocument>> all = Uni.createFrom().item(new ArrayList<>());
            for (var document : documents) {
                Uni<MadeDocument> one = document.madeAt() == null
                        ? document.keep(terms, caller.account(), connection)
                        : Uni.createFrom().item(document);
                all = all.flatMap(list -> one.invoke(list::add).replaceWith(list));
            }
            if (documents.stream().anyMatch(each -> each.document().confidential())) {
                uow.audit(AuditEntry.of("scenario.holders-read", "scenario", terms.id(), Map.of()));
            }
            return all.map(list -> new Made(terms, list, drafts.proposal().findings()));
        });
    }
}
