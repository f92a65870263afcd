package id.lincah.equivalation.promotion;

import id.lincah.equivalation.careerpath.Traveller;
import id.lincah.equivalation.careerpath.Travellers;
import id.lincah.equivalation.careerpath.WantedAccounts;
import id.lincah.equivalation.credit.Careers;
import id.lincah.equivalation.credit.LineFaults;
import id.lincah.equivalation.promotion.rules.PromotionRules;
import id.lincah.request.Answer;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * AK-20 to AK-25, AK-08: promotes to the next grade whom the rules let rise on that fixed day. The account keeps what
 * stands in it.
 */
@ApplicationScoped
class PromotingGrades {
    private final Travellers travellers;
    private final Careers careers;

    PromotingGrades(Travellers travellers, Careers careers) {
        this.travellers = travellers;
        this.careers = careers;
    }

    Uni<Answer> promote(PromotionCommands.Grades command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var persons = command.items().stream()
                .map(PromotionCommands.GradeRise::personId)
                .distinct()
                .toList();
        return careers.lock(persons, command.effectiveOn(), agency, db)
                .chain(obstacles -> travellers
                        .read(WantedAccounts.of(persons, agency, command.effectiveOn()), db)
                        .map(known -> judged(command, obstacles, known)))
                .chain(decreed -> careers.enter(Careers.What.GRADE, decreed, work, db))
                .map(entered -> Answer.ok(entered, null));
    }

    private static List<Careers.Decreed> judged(
            PromotionCommands.Grades command, Map<UUID, String> obstacles, List<Traveller> known) {
        var byPerson = known.stream().collect(Collectors.toMap(Traveller::personId, Function.identity()));
        var lines = new PromotedLines(obstacles);
        var decreed = new ArrayList<Careers.Decreed>();
        for (int i = 0; i < command.items().size(); i++) {
            var item = command.items().get(i);
            if (lines.mayBeJudged(i, item.personId(), byPerson.containsKey(item.personId()))) {
                judge(i, item, byPerson.get(item.personId()), lines.faults());
                decreed.add(new Careers.Decreed(
                        item.personId(), item.grade().toString(), command.effectiveOn(), item.decreeNumber(), null));
            }
        }
        lines.faults().requireNone();
        return decreed;
    }

    private static void judge(int line, PromotionCommands.GradeRise item, Traveller known, LineFaults faults) {
        var facts = known.facts().now();
        var promotion = PromotionRules.toNextGrade(facts);
        faults.add(line, PromotionRules.GRADE_DAY.examine(facts));
        faults.add(line, promotion.findings());
        if (promotion.findings().isEmpty() && !item.grade().toString().equals(promotion.next())) {
            faults.add(line, "grade", "NOT_THE_NEXT", Map.of("next", promotion.next()));
        }
    }
}
