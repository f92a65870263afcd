package id.lincah.equivalation.promotion;

import id.lincah.equivalation.careerpath.Traveller;
import id.lincah.equivalation.careerpath.Travellers;
import id.lincah.equivalation.careerpath.WantedAccounts;
import id.lincah.equivalation.credit.Careers;
import id.lincah.equivalation.credit.LineFaults;
import id.lincah.equivalation.promotion.rules.Promotion;
import id.lincah.equivalation.promotion.rules.PromotionRules;
import id.lincah.request.Answer;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * AK-30 to AK-33, AK-09: promotes to the next level whom the rules let rise on that day. The new level begins at zero, the
 * former one keeps what stands in it; months from then on are converted at the new level.
 */
@ApplicationScoped
class PromotingLevels {
    /** Two offices must not give the last place twice. */
    private static final String LOCK_PLACES = """
            select v.level from vacancy v where v.agency_id = $1 and v.functional_code in (
              select a.functional_code from credit_account a where a.agency_id = $1 and a.person_id = any($2::uuid[]))
            order by v.functional_code, v.level, v.unit for update""";

    private final Travellers travellers;
    private final Careers careers;
    private final Clock clock;

    PromotingLevels(Travellers travellers, Careers careers, Clock clock) {
        this.travellers = travellers;
        this.careers = careers;
        this.clock = clock;
    }

    Uni<Answer> promote(PromotionCommands.Levels command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var persons = command.items().stream()
                .map(PromotionCommands.Level::personId)
                .distinct()
                .toList();
        return db.preparedQuery(LOCK_PLACES)
                .execute(Tuple.of(agency, persons.toArray(UUID[]::new)))
                .chain(places -> careers.lock(persons, command.effectiveOn(), agency, db))
                .chain(obstacles -> travellers
                        .read(WantedAccounts.of(persons, agency, command.effectiveOn()), db)
                        .map(known -> judged(command, obstacles, known)))
                .chain(decreed -> careers.enter(Careers.What.LEVEL, decreed, work, db))
                .map(entered -> Answer.ok(entered, null));
    }

    private List<Careers.Decreed> judged(
            PromotionCommands.Levels command, Map<UUID, String> obstacles, List<Traveller> known) {
        var byPerson = known.stream().collect(Collectors.toMap(Traveller::personId, Function.identity()));
        var lines = new PromotedLines(obstacles);
        var places = new HashMap<String, Integer>();
        var decreed = new ArrayList<Careers.Decreed>();
        for (int i = 0; i < command.items().size(); i++) {
            var item = command.items().get(i);
            if (command.effectiveOn().isAfter(LocalDate.now(clock))) {
                lines.faults().add(i, "DAY_IN_FUTURE");
            } else if (lines.mayBeJudged(i, item.personId(), byPerson.containsKey(item.personId()))) {
                judge(i, item, byPerson.get(item.personId()), places, lines.faults());
                decreed.add(new Careers.Decreed(
                        item.personId(),
                        item.level().name(),
                        command.effectiveOn(),
                        item.decreeNumber(),
                        item.reason()));
            }
        }
        lines.faults().requireNone();
        return decreed;
    }

    /** A person must decide where the special door is open (AK-32), and gives the reason. */
    private static void judge(
            int line, PromotionCommands.Level item, Traveller known, Map<String, Integer> places, LineFaults faults) {
        var promotion = PromotionRules.toNextLevel(known.facts().now());
        faults.add(line, promotion.findings());
        if (promotion.findings().isEmpty() && !item.level().name().equals(promotion.next())) {
            faults.add(line, "level", "NOT_THE_NEXT", Map.of("next", promotion.next()));
        }
        var given = places.merge(known.functionalCode() + " " + promotion.next(), 1, Integer::sum);
        if (promotion.findings().isEmpty() && given > known.openPlaces()) {
            faults.add(line, "NO_VACANCY");
        }
        var special = promotion.outcome() == Promotion.Outcome.ELIGIBLE_SPECIAL;
        var reasoned = item.reason() != null && !item.reason().isBlank();
        if (special && !reasoned) {
            faults.add(line, "reason", "SPECIAL_DOOR_NEEDS_REASON", Map.of());
        }
    }
}
