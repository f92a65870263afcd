package id.lincah.equivalation.promotion;

import id.lincah.equivalation.careerpath.Traveller;
import id.lincah.equivalation.promotion.rules.Promotion;
import id.lincah.regulation.FunctionalLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An official whom the rules let rise on a day.
 *
 * @param outcome {@code ELIGIBLE_SPECIAL}: a person must still decide (AK-32)
 * @param openPlaces at the next level, for all who wait for it together; null for a grade
 */
public record PromotionCandidate(
        UUID personId,
        String agency,
        String name,
        String functionalCode,
        FunctionalLevel functionalLevel,
        LocalDate levelSince,
        String grade,
        LocalDate gradeSince,
        BigDecimal credit,
        Promotion.Outcome outcome,
        String next,
        BigDecimal creditAfter,
        Integer openPlaces) {
    static final List<String> COLUMNS = List.of(
            "person_id",
            "agency",
            "name",
            "functional_code",
            "functional_level",
            "level_since",
            "grade",
            "grade_since",
            "credit",
            "outcome",
            "next",
            "credit_after",
            "open_places");

    /** @return empty for who may not rise */
    static Optional<PromotionCandidate> of(Traveller traveller, PromotionCheckRequest.Kind kind) {
        var promotion = kind.ask(traveller.facts().now());
        var eligible = promotion.outcome() == Promotion.Outcome.ELIGIBLE
                || promotion.outcome() == Promotion.Outcome.ELIGIBLE_SPECIAL;
        return eligible ? Optional.of(of(traveller, kind, promotion)) : Optional.empty();
    }

    private static PromotionCandidate of(Traveller traveller, PromotionCheckRequest.Kind kind, Promotion promotion) {
        var facts = traveller.facts();
        return new PromotionCandidate(
                traveller.personId(),
                traveller.agency(),
                traveller.name(),
                traveller.functionalCode(),
                facts.level(),
                facts.levelSince(),
                facts.grade().toString(),
                facts.gradeSince(),
                facts.credit(),
                promotion.outcome(),
                promotion.next(),
                promotion.creditAfter(),
                kind == PromotionCheckRequest.Kind.LEVEL ? traveller.openPlaces() : null);
    }

    List<Object> cells() {
        return Arrays.asList(
                personId,
                agency,
                name,
                functionalCode,
                functionalLevel,
                levelSince,
                grade,
                gradeSince,
                credit,
                outcome,
                next,
                creditAfter,
                openPlaces);
    }
}
