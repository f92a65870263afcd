package id.lincah.regulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A service's rules in words: what each says, where it comes from, which codes it gives and what these mean to a
 * person. Read once at start; a faulty book stops the service.
 */
public final class RuleBook {
    private final RuleSet ruleSet;
    private final Map<String, RuleEntry> entries = new LinkedHashMap<>();
    private final Map<String, Message> messages;
    private final List<Map<String, String>> cases;

    private RuleBook(RuleSet ruleSet, Map<String, Message> messages, List<Map<String, String>> cases) {
        this.ruleSet = ruleSet;
        this.messages = messages;
        this.cases = cases;
    }

    /**
     * Reads the book and, from the folder {@code cases/} beside it, the cases of every topic listed in
     * {@code cases/topics.csv} (column {@code topic}: the file name without {@code .csv}).
     *
     * @throws IllegalStateException on a duplicate id, a blank citation, an unknown standing, a code without both
     *     texts, a code no rule gives, or a case of an unknown rule
     */
    public static RuleBook read(String resource, String codesResource, String id, String version) {
        var messages = Message.readAll(codesResource);
        var folder = resource.substring(0, resource.lastIndexOf('/') + 1) + "cases/";
        var book = new RuleBook(new RuleSet(id, version), messages, RuleCases.read(folder));
        RuleEntries.read(resource).forEach(entry -> book.add(resource, entry));
        book.refuseLooseEnds(codesResource);
        return book;
    }

    private void add(String resource, RuleEntry entry) {
        if (entries.putIfAbsent(entry.id(), entry) != null) {
            throw new IllegalStateException(resource + ": rule " + entry.id() + " stands there twice");
        }
        for (var code : entry.codes()) {
            if (!messages.containsKey(code)) {
                throw new IllegalStateException(
                        resource + ": rule " + entry.id() + " gives " + code + ", which has no texts");
            }
        }
    }

    private void refuseLooseEnds(String codesResource) {
        Set<String> unused = new TreeSet<>(messages.keySet());
        entries.values().forEach(entry -> unused.removeAll(entry.codes()));
        if (!unused.isEmpty()) {
            throw new IllegalStateException(codesResource + ": no rule gives " + String.join(", ", unused));
        }
        cases.forEach(each -> RuleCases.rulesOf(each).forEach(this::entry));
    }

    /** @throws IllegalArgumentException when the book has no such rule */
    public RuleEntry entry(String ruleId) {
        var entry = entries.get(ruleId);
        if (entry == null) {
            throw new IllegalArgumentException("the rule book " + ruleSet.id() + " has no rule " + ruleId);
        }
        return entry;
    }

    public boolean has(String ruleId) {
        return entries.containsKey(ruleId);
    }

    /** Every rule, in the order of the book. */
    public List<RuleEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** @throws IllegalArgumentException when the rule's line in the book doesn't list the code */
    public Finding finding(String ruleId, String code, Severity severity) {
        var entry = entry(ruleId);
        if (!entry.codes().contains(code)) {
            throw new IllegalArgumentException("rule " + ruleId + " does not give " + code);
        }
        return new Finding(code, severity, ruleId, entry.citation(), Map.of());
    }

    /** The finding in words, its placeholders filled from the details. */
    public String message(Finding finding, Language language) {
        return text(finding.code(), language).render(finding.details(), language);
    }

    /** The text of a code as written, placeholders and all. */
    public MessageTemplate text(String code, Language language) {
        var message = messages.get(code);
        if (message == null) {
            throw new IllegalArgumentException("the rule book " + ruleSet.id() + " has no code " + code);
        }
        return message.in(language);
    }

    public Set<String> codes() {
        return Collections.unmodifiableSet(messages.keySet());
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The test cases that bind a rule, cell by cell as written, with the column {@code topic} added. */
    public List<Map<String, String>> cases(String ruleId) {
        entry(ruleId);
        return cases.stream()
                .filter(each -> RuleCases.rulesOf(each).contains(ruleId))
                .toList();
    }

    /** The cases of all rules. */
    public List<Map<String, String>> cases() {
        return new ArrayList<>(cases);
    }
}
