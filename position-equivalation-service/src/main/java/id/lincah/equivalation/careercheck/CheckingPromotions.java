package id.lincah.equivalation.careercheck;

import id.lincah.equivalation.careerpath.Traveller;
import id.lincah.equivalation.careerpath.Travellers;
import id.lincah.equivalation.careerpath.WantedAccounts;
import id.lincah.equivalation.credit.LineFaults;
import id.lincah.request.Answer;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the promotion rules about stored accounts and keeps the answers; a refusal by law is an answer. */
@ApplicationScoped
class CheckingPromotions {
    private final Travellers travellers;
    private final CareerChecks checks;

    CheckingPromotions(Travellers travellers, CareerChecks checks) {
        this.travellers = travellers;
        this.checks = checks;
    }

    Uni<Answer> check(AskChecks.Promotions command, UnitOfWork work, SqlConnection db) {
        var wanted = WantedAccounts.of(command.personIds(), work.caller().agency(), command.asOf());
        return travellers
                .read(wanted, db)
                .map(known -> answers(command, known))
                .chain(answers -> checks.keep(answers, work, db))
                .map(kept -> Answer.ok(new CheckedCareers(kept), null));
    }

    private static List<NewCheck> answers(AskChecks.Promotions command, List<Traveller> known) {
        var byPerson = known.stream().collect(Collectors.toMap(Traveller::personId, Function.identity()));
        var faults = new LineFaults();
        var answers = new ArrayList<NewCheck>();
        for (int i = 0; i < command.personIds().size(); i++) {
            var traveller = byPerson.remove(command.personIds().get(i));
            if (traveller == null) {
                faults.add(i, "ACCOUNT_UNKNOWN");
            } else if (traveller.closed()) {
                faults.add(i, "ACCOUNT_CLOSED");
            } else if (command.asOf().isBefore(traveller.facts().levelSince())) {
                faults.add(i, "BEFORE_ACCOUNT");
            } else {
                answers.add(answer(command, traveller));
            }
        }
        faults.requireNone();
        return answers;
    }

    private static NewCheck answer(AskChecks.Promotions command, Traveller traveller) {
        var facts = traveller.facts().now();
        var promotion = command.kind().ask(facts);
        return new NewCheck(
                traveller.personId(),
                command.kind().name(),
                command.asOf(),
                traveller.functionalCode(),
                promotion.next(),
                promotion.outcome().name(),
                promotion.findings(),
                facts,
                facts.credit(),
                promotion.creditAfter());
    }
}
