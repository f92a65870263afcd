package id.lincah.equivalation.workbench.ranking;

import id.lincah.equivalation.catalogue.FunctionalPosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One candidate held against one question: gathers the reasons, whose weights are the score. */
final class Scoring {
    private final Candidate candidate;
    private final FunctionalPosition position;
    private final Question question;
    private final Candidates candidates;
    private final Weights weights;
    private final Reasons reasons = new Reasons();
    private final List<String> cautions = new ArrayList<>();
    private double words;

    Scoring(Candidate candidate, Question question, Candidates candidates, Weights weights) {
        this.candidate = candidate;
        this.position = candidate.position();
        this.question = question;
        this.candidates = candidates;
        this.weights = weights;
    }

    /** Null when nothing speaks for the candidate. */
    Suggestion suggestion() {
        readWords();
        weighFieldOfOffice();
        weighKindOfAgency();
        weighPractice();
        weighSupersession();
        if (reasons.isEmpty()) {
            return null;
        }
        weighStudy();
        weighVacancy();
        var level = question.post().level();
        return new Suggestion(
                position.code(),
                position.name(),
                level,
                reasons.score(),
                reasons.all(),
                List.copyOf(cautions),
                position.successor());
    }

    private void readWords() {
        match(ReasonKind.KEYWORD, question.own(), 1);
        match(ReasonKind.UNIT_NAME, question.above(), Weights.ABOVE);
        var tasks = new HashSet<String>();
        var share = 0.0;
        for (var function : question.functions()) {
            var match = candidate.match(function, candidates::rarity);
            tasks.addAll(match.words());
            share += match.share() / question.functions().size();
        }
        reasons.add(ReasonKind.TASKS, tasks, share * Weights.TASKS);
        words = reasons.total();
    }

    private void match(ReasonKind kind, Asked asked, double weight) {
        var match = candidate.match(asked, candidates::rarity);
        reasons.add(kind, match.words(), match.share() * weight);
    }

    /** A position of one field belongs to offices of that field, and is unlikely in those of another. */
    private void weighFieldOfOffice() {
        var agency = position.supervisingAgency();
        if (!OfficeFields.isOfOneField(agency)) {
            return;
        }
        if (question.fieldsOfOffice().contains(agency)) {
            var inOffice = new HashSet<>(OfficeFields.words(agency));
            inOffice.retainAll(question.office());
            var sure = inOffice.isEmpty() ? 0.5 : 1;
            var spoken = words > 0 ? 1 : 0.3;
            reasons.add(ReasonKind.UNIT_NAME, OfficeFields.words(agency), Weights.FIELD_OF_OFFICE * sure * spoken);
        } else if (!question.office().isEmpty() && words > 0) {
            reasons.add(ReasonKind.UNIT_NAME, OfficeFields.words(agency), words * (Weights.OTHER_FIELD - 1));
        }
    }

    private void weighKindOfAgency() {
        var own = question.post().central() ? "CENTRAL" : "REGIONAL";
        if (own.equals(position.agencyScope())) {
            reasons.add(ReasonKind.AGENCY_SCOPE, Set.of(own), words * Weights.SUCH_AGENCIES);
        } else if (!"ANY".equals(position.agencyScope())) {
            reasons.add(ReasonKind.AGENCY_SCOPE, Set.of(own), reasons.total() * (Weights.OTHER_AGENCIES - 1));
        }
    }

    private void weighPractice() {
        var nearest = question.nearest().get(position.code());
        if (nearest != null) {
            var example = nearest.example();
            reasons.add(
                    ReasonKind.PRACTICE_EXAMPLE,
                    nearest.shared(),
                    nearest.similarity() * weights.nearest(),
                    example.title() + " (" + example.source() + ")");
        }
        var share = question.practice().customary(position.code(), question.office());
        reasons.add(ReasonKind.PRACTICE_EXAMPLE, question.office(), share * weights.customary());
        if (position.code().equals(Candidates.FALLBACK)) {
            reasons.add(ReasonKind.FALLBACK, Set.of(), weights.fallback());
        }
    }

    private void weighSupersession() {
        if (position.successor() != null) {
            cautions.add("SUPERSEDED");
            reasons.add(
                    ReasonKind.SUPERSEDED, Set.of(position.successor()), reasons.total() * (Weights.SUPERSEDED - 1));
        }
    }

    private void weighStudy() {
        var post = question.post();
        if (post.education() != null && !post.education().atLeast(position.requiredEducation(post.level()))) {
            cautions.add("EDUCATION_BELOW_DEMAND");
        }
        var fits =
                !position.fields().isEmpty() && post.educationField() != null && position.fits(post.educationField());
        if (fits) {
            reasons.add(ReasonKind.EDUCATION, position.fields(), Weights.STUDY);
        } else if (position.demandsProfession()) {
            cautions.add("PROFESSION_DEMANDED");
        }
    }

    private void weighVacancy() {
        question.openings().of(position.code(), question.post().level()).ifPresent(places -> {
            if (places > 0) {
                reasons.add(ReasonKind.VACANCY, Set.of(Integer.toString(places)), Weights.PLACE_OPEN);
            } else {
                cautions.add("NO_VACANCY");
            }
        });
    }
}
