package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.time.LocalDate;
import java.util.List;

/** What becomes of a title on a day: one answer for one person and for 1.4 million. */
public final class NamingRules {
    private final ExecutorDecrees decrees;
    private final Rules<NamingFacts> rules;

    public NamingRules(RuleBook book, ExecutorDecrees decrees) {
        this.decrees = decrees;
        rules = new Rules<>(List.of(
                new R4507NameOnDay(book),
                new R4507MinimumEducation(book),
                new R4508AdjustmentYear(book),
                new R4509HeritageCaretakers(book)));
    }

    public ExecutorDecrees decrees() {
        return decrees;
    }

    public Rules<NamingFacts> list() {
        return rules;
    }

    /**
     * @param names in force on the day
     * @param education null when nobody holds the position
     */
    public Naming examine(
            NameBook names, String title, EducationLevel education, EmploymentStatus status, LocalDate asOf) {
        var found = names.find(title, education);
        var facts = new NamingFacts(
                title,
                found.onList() != null,
                found.becomes(),
                education,
                status,
                decrees.on(asOf).orElse(null),
                asOf);
        var findings = rules.examine(facts);
        var several = found.candidates().size() > 1 ? found.candidates() : List.<String>of();
        return new Naming(outcome(found, findings), found.becomes(), several, findings);
    }

    /** Whether a holder of some education may get a name on a day. */
    public boolean admits(NameOnList name, EducationLevel education, LocalDate asOf) {
        var decree = decrees.on(asOf).orElse(null);
        var facts = new NamingFacts(name.name(), true, name, education, null, decree, asOf);
        return rules.examine(facts).stream().noneMatch(Finding::isBlocking);
    }

    private static NamingOutcome outcome(NameBook.Found found, List<Finding> findings) {
        if (found.belowAll() || findings.stream().anyMatch(Finding::isBlocking)) {
            return NamingOutcome.BELOW_MINIMUM_EDUCATION;
        }
        if (found.onList() != null) {
            return NamingOutcome.ALREADY_VALID;
        }
        if (found.becomes() != null) {
            return NamingOutcome.RENAME;
        }
        return found.candidates().size() > 1 ? NamingOutcome.AMBIGUOUS_EDUCATION : NamingOutcome.NO_MAPPING;
    }
}
