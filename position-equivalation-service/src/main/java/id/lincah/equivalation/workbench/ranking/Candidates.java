package id.lincah.equivalation.workbench.ranking;

import id.lincah.equivalation.catalogue.FunctionalPosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The positions to choose from, and how rare each word is among them. */
public final class Candidates {
    /** What practice takes when nothing fits. */
    public static final String FALLBACK = "ANALIS_KEBIJAKAN";

    private static final double SMOOTHING = 0.5;

    private final Map<String, Candidate> byCode = new HashMap<>();
    private final Map<String, List<Candidate>> byWord = new HashMap<>();
    private final Map<String, List<Candidate>> bySupervisor = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final double unheard;

    /** @param positions those established on the day the ranking is for */
    public Candidates(List<FunctionalPosition> positions) {
        var keywords = new ArrayList<List<Set<String>>>();
        Map<String, Integer> positionsWith = new HashMap<>();
        for (var position : positions) {
            var own = keywords(position);
            keywords.add(own);
            distinct(own).forEach(word -> positionsWith.merge(word, 1, Integer::sum));
        }
        positionsWith.forEach((word, count) -> rarity.put(word, rarity(positions.size(), count)));
        this.unheard = rarity(positions.size(), 0);
        for (var index = 0; index < positions.size(); index++) {
            add(positions.get(index), keywords.get(index));
        }
    }

    private static List<Set<String>> keywords(FunctionalPosition position) {
        var keywords = new ArrayList<Set<String>>();
        position.keywords().stream()
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .forEach(keywords::add);
        keywords.add(Words.of(position.name()));
        return keywords;
    }

    private static Set<String> distinct(List<Set<String>> keywords) {
        var words = new HashSet<String>();
        keywords.forEach(words::addAll);
        return words;
    }

    private static double rarity(int positions, int with) {
        return Math.log(1 + positions / (SMOOTHING + with));
    }

    private void add(FunctionalPosition position, List<Set<String>> keywords) {
        var candidate =
                new Candidate(position, keywords.stream().map(this::asked).toList());
        byCode.put(position.code(), candidate);
        distinct(keywords)
                .forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(candidate));
        if (OfficeFields.isOfOneField(position.supervisingAgency())) {
            bySupervisor
                    .computeIfAbsent(position.supervisingAgency(), a -> new ArrayList<>())
                    .add(candidate);
        }
    }

    /** Only those for which anything can speak: a shared word, the field of the office, practice, or being the fallback. */
    Set<Candidate> meeting(Question question) {
        // By identity: comparing whole positions word by word would cost more than scoring them.
        Set<Candidate> some = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var asked : question.everything()) {
            asked.words().forEach(word -> some.addAll(byWord.getOrDefault(word, List.of())));
        }
        question.fieldsOfOffice().forEach(agency -> some.addAll(bySupervisor.getOrDefault(agency, List.of())));
        question.practice().codes().forEach(code -> addIfKnown(code, some));
        addIfKnown(FALLBACK, some);
        return some;
    }

    private void addIfKnown(String code, Set<Candidate> some) {
        var candidate = byCode.get(code);
        if (candidate != null) {
            some.add(candidate);
        }
    }

    double rarity(String word) {
        return rarity.getOrDefault(word, unheard);
    }

    Asked asked(Set<String> words) {
        return new Asked(words, words.stream().mapToDouble(this::rarity).sum());
    }

    boolean knows(Set<String> words) {
        return words.stream().anyMatch(byWord::containsKey);
    }
}
