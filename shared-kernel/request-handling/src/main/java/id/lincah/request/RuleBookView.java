package id.lincah.request;

import id.lincah.regulation.Citation;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.RuleEntry;
import id.lincah.regulation.RuleSet;
import id.lincah.regulation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What {@code GET /rules} shows of a service's rule book. A service's resource needs one line per method:
 * {@code RuleBookView.of(book, language)}, {@code RuleBookView.one(book, id, language)}, {@code RuleBookView.cases(book, id)}.
 */
public record RuleBookView(RuleSet ruleSet, List<RuleView> items) {

    /**
     * One rule in the asked language.
     *
     * @param inForceFrom first day in force; null when not known
     * @param inForceTo last day in force; null while in force
     * @param codes outcome codes with their sentences, placeholders as written
     */
    public record RuleView(
            String id,
            Citation citation,
            String sentence,
            Standing standing,
            LocalDate inForceFrom,
            LocalDate inForceTo,
            List<CodeView> codes) {}

    /** An outcome code and its sentence. */
    public record CodeView(String code, String message) {}

    /** The test cases that bind a rule, cell by cell. */
    public record CasesView(String rule, List<Map<String, String>> items) {}

    public static RuleBookView of(RuleBook book, Language language) {
        return new RuleBookView(
                book.ruleSet(),
                book.entries().stream()
                        .map(entry -> view(book, entry, language))
                        .toList());
    }

    /** @throws Problem 404 for a rule the book doesn't have */
    public static RuleView one(RuleBook book, String id, Language language) {
        return view(book, entry(book, id), language);
    }

    /** @throws Problem 404 for a rule the book doesn't have */
    public static CasesView cases(RuleBook book, String id) {
        return new CasesView(id, book.cases(entry(book, id).id()));
    }

    private static RuleEntry entry(RuleBook book, String id) {
        if (!book.has(id)) {
            throw Problem.notFound();
        }
        return book.entry(id);
    }

    private static RuleView view(RuleBook book, RuleEntry entry, Language language) {
        var codes = entry.codes().stream()
                .map(code -> new CodeView(code, book.text(code, language).text()))
                .toList();
        return new RuleView(
                entry.id(),
                entry.citation(),
                entry.sentence(language),
                entry.standing(),
                entry.inForceFrom(),
                entry.inForceTo(),
                codes);
    }
}
