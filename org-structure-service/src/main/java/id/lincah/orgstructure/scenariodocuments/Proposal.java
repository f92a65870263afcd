package id.lincah.orgstructure.scenariodocuments;

import id.lincah.orgstructure.reduction.rules.ReductionFacts;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.orgstructure.reduction.rules.ReductionRules.Reduction;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Post;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Unit;
import id.lincah.orgstructure.scenariodocuments.rules.ProposalFacts;
import id.lincah.orgstructure.scenariodocuments.rules.ProposalFacts.UnitFunction;
import id.lincah.orgstructure.scenariodocuments.rules.ProposalRules;
import id.lincah.regulation.Finding;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.RuleBook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a scenario with what follows from them: the trees, the reasons, what is missing. */
final class Proposal {
    private static final String CANDIDATE = "CANDIDATE";

    private final ScenarioFacts facts;
    private final StructureAfter structure;
    private final RuleBook book;
    private final ReductionRules reductions;
    private final List<Finding> findings;
    private final Set<String> removedCodes;

    Proposal(ScenarioFacts facts, RuleBook book, ProposalRules rules, ReductionRules reductions) {
        this.facts = facts;
        this.structure = new StructureAfter(facts.units(), facts.edits());
        this.book = book;
        this.reductions = reductions;
        this.removedCodes = facts.removedUnits().stream().map(Unit::code).collect(Collectors.toSet());
        this.findings = rules.examine(content());
    }

    ScenarioFacts facts() {
        return facts;
    }

    StructureAfter structure() {
        return structure;
    }

    RuleBook book() {
        return book;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The mark of every page until the regulation is issued. */
    String mark() {
        return facts.terms().regulated() ? null : "RANCANGAN";
    }

    private ProposalFacts content() {
        var removed = facts.removedUnits();
        var held = facts.posts().stream().filter(Post::held).map(Post::unitId).collect(Collectors.toSet());
        return new ProposalFacts(
                !facts.units().isEmpty(),
                codes(facts.keptUnits().stream()
                        .filter(unit -> reason(unit) == null)
                        .toList()),
                codes(removed.stream()
                        .filter(unit -> structure.takerName(unit) == null)
                        .toList()),
                codes(removed.stream()
                        .filter(unit -> unit.functions().isEmpty())
                        .toList()),
                removed.stream().flatMap(unit -> unassigned(unit).stream()).toList(),
                codes(removed.stream()
                        .filter(unit -> held.contains(unit.id()) && unit.nextStep() == null)
                        .toList()),
                !facts.staffing().isEmpty(),
                facts.terms().regulated());
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }

    private List<UnitFunction> unassigned(Unit unit) {
        return unit.functions().stream()
                .filter(function -> successorOf(unit, function) == null)
                .map(function -> new UnitFunction(unit.code(), function))
                .toList();
    }

    /** Who takes a function; a unit that goes too takes nothing. Null for nobody. */
    String successorOf(Unit unit, String function) {
        var successor = unit.functionSuccessors().get(function);
        return successor == null || removedCodes.contains(successor) ? null : successor;
    }

    /** Why a kept unit stays; null when nothing says so. */
    String reason(Unit unit) {
        if (!CANDIDATE.equals(unit.outcome()) && unit.keptBy() == null) {
            return unit.headKind() == PositionKind.JPT ? "Dipimpin pejabat pimpinan tinggi" : "Bukan calon dihapus";
        }
        if (unit.keptBy() != null && unit.criterion() == null) {
            return Wording.reason(unit.keptBy());
        }
        return blank(unit.criterion()) || blank(unit.legalBasis()) ? null : Wording.reason(unit.criterion());
    }

    /** The legal basis of a kept unit: the one claimed, else that of the rule which keeps it. */
    String basis(Unit unit) {
        return blank(unit.legalBasis()) ? citation(unit.rule()) : unit.legalBasis();
    }

    String citation(String rule) {
        var citation = book.entry(rule).citation();
        return citation.instrument() + " (" + citation.article() + ")";
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Counts of one level (R25-14, R25-15): units headed by that kind. */
    Reduction reduction(PositionKind kind) {
        var headed =
                facts.units().stream().filter(unit -> unit.headKind() == kind).toList();
        long removed = headed.stream().filter(Unit::removed).count();
        return reductions.summarise(new ReductionFacts((long) headed.size(), null, removed));
    }
}
