package id.lincah.testsupport;

import id.lincah.regulation.ArticleRegister;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.RuleEntry;
import id.lincah.regulation.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must hold between a rule book, the rule classes, the cases and the register of articles. Each check answers
 * with one sentence per fault, so that it can itself be tested.
 */
final class RegulationChecks {
    private static final Pattern CODES_COLUMN = Pattern.compile("expected_(.*_)?codes");

    private final RuleBook book;

    RegulationChecks(RuleBook book) {
        this.book = book;
    }

    /** Rules that stand in a list but not in the book. */
    List<String> rulesWithoutEntry(Collection<Rules<?>> lists) {
        return listed(lists)
                .filter(rule -> !book.has(rule.id()))
                .map(rule -> rule.getClass().getSimpleName() + " is rule " + rule.id() + ", which the book lacks")
                .distinct()
                .toList();
    }

    /** Rule classes that no list uses: law that is written down and never asked. */
    List<String> unlistedRules(Collection<Rules<?>> lists, Collection<String> ruleClasses) {
        Set<String> unlisted = new TreeSet<>(ruleClasses);
        listed(lists).forEach(rule -> unlisted.remove(rule.getClass().getName()));
        return unlisted.stream()
                .map(name -> name + " stands in no list of rules")
                .toList();
    }

    /** Rules no case binds. */
    List<String> rulesWithoutCase(Collection<Rules<?>> lists) {
        return listed(lists)
                .map(Rule::id)
                .distinct()
                .filter(book::has)
                .filter(id -> book.cases(id).isEmpty())
                .map(id -> "no case binds rule " + id)
                .toList();
    }

    /** Codes that occur in no cell of a column {@code expected_…codes}. */
    List<String> codesWithoutCase() {
        Set<String> missing = new TreeSet<>(book.codes());
        missing.removeAll(expectedCodes());
        return missing.stream().map(code -> "no case expects " + code).toList();
    }

    /** Codes that a case expects and the book does not know. */
    List<String> unknownCodes() {
        Set<String> unknown = new TreeSet<>(expectedCodes());
        unknown.removeAll(book.codes());
        return unknown.stream()
                .map(code -> "a case expects " + code + ", which no rule gives")
                .toList();
    }

    /** Citations the register does not have, with the form it would take. */
    List<String> unregisteredCitations(ArticleRegister register) {
        var faults = new ArrayList<String>();
        for (var entry : book.entries()) {
            var article = register.find(entry.citation());
            if (article.isEmpty()) {
                faults.add("rule " + entry.id() + " cites " + entry.citation() + "; the register has "
                        + register.citationsOf(entry.id()));
            } else if (beginsTooEarly(entry, article.get())) {
                faults.add("rule " + entry.id() + " begins before " + entry.citation() + " was in force");
            }
        }
        return faults;
    }

    private static boolean beginsTooEarly(RuleEntry entry, ArticleRegister.Article article) {
        return entry.inForceFrom() != null
                && article.inForceFrom() != null
                && entry.inForceFrom().isBefore(article.inForceFrom());
    }

    /** Case files in the folder that {@code topics.csv} forgets; their rows would bind nothing. */
    List<String> forgottenTopics(Collection<String> files) {
        Set<String> forgotten = new TreeSet<>(files);
        forgotten.remove("topics.csv");
        book.cases().forEach(each -> forgotten.remove(each.get("topic") + ".csv"));
        return forgotten.stream()
                .map(file -> file + " is not in topics.csv or has no rows")
                .toList();
    }

    /** Cases no lawyer has read yet; counted in the open, not hidden. */
    long unreviewedCases() {
        return book.cases().stream()
                .filter(each -> each.getOrDefault("reviewed_by", "").isBlank())
                .count();
    }

    private Set<String> expectedCodes() {
        var codes = new TreeSet<String>();
        for (var each : book.cases()) {
            each.entrySet().stream()
                    .filter(cell -> CODES_COLUMN.matcher(cell.getKey()).matches())
                    .map(Map.Entry::getValue)
                    .flatMap(cell -> Arrays.stream(cell.split(";")))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .forEach(codes::add);
        }
        return codes;
    }

    private static Stream<Rule<?>> listed(Collection<Rules<?>> lists) {
        return lists.stream().flatMap(RegulationChecks::of);
    }

    private static <F> Stream<Rule<?>> of(Rules<F> rules) {
        return rules.list().stream().map(rule -> rule);
    }
}
