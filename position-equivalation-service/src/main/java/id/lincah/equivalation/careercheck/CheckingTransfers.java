package id.lincah.equivalation.careercheck;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.credit.LineFaults;
import id.lincah.equivalation.transfer.rules.TransferFacts;
import id.lincah.equivalation.transfer.rules.TransferRules;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.request.Answer;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Asks the transfer rules about stored officials and keeps the answers; a refusal by law is an answer. */
@ApplicationScoped
class CheckingTransfers {
    private static final String OFFICIALS = """
            select o.person_id, o.grade, o.grade_since, o.birth_date, o.employment_status, o.education,
              (select jsonb_object_agg(v.year, v.predicate order by v.final_on, v.evaluation_id) from credit_evaluation v
                where v.agency_id = o.agency_id and v.person_id = o.person_id and v.kind = 'ANNUAL'
                  and v.set_aside is null) as predicates
            from official o where o.agency_id = $1 and o.person_id = any($2::uuid[])""";

    private final FunctionalPositions catalogue;
    private final CareerChecks checks;

    CheckingTransfers(FunctionalPositions catalogue, CareerChecks checks) {
        this.catalogue = catalogue;
        this.checks = checks;
    }

    Uni<Answer> check(AskChecks.Transfers command, UnitOfWork work, SqlConnection db) {
        var persons = command.items().stream().map(AskChecks.Transfer::personId).toArray(UUID[]::new);
        return catalogue
                .refresh(db)
                .chain(done -> db.preparedQuery(OFFICIALS)
                        .execute(Tuple.of(work.caller().agency(), persons)))
                .map(rows -> {
                    var known = new HashMap<UUID, Row>();
                    rows.forEach(row -> known.put(row.getUUID("person_id"), row));
                    return answers(command, known);
                })
                .chain(answers -> checks.keep(answers, work, db))
                .map(kept -> Answer.ok(new CheckedCareers(kept), null));
    }

    private List<NewCheck> answers(AskChecks.Transfers command, Map<UUID, Row> known) {
        var faults = new LineFaults();
        var answers = new ArrayList<NewCheck>();
        for (int i = 0; i < command.items().size(); i++) {
            var item = command.items().get(i);
            var code = refusal(item, known.get(item.personId()));
            if (code == null) {
                answers.add(answer(item, facts(item, known.get(item.personId()))));
            } else {
                faults.add(i, code);
            }
        }
        faults.requireNone();
        return answers;
    }

    private String refusal(AskChecks.Transfer item, Row official) {
        if (official == null) {
            return "OFFICIAL_UNKNOWN";
        }
        // Their scale has no grades from which a base credit could follow.
        if (official.getString("employment_status").equals(EmploymentStatus.PPPK.name())) {
            return "NOT_PNS";
        }
        var position = catalogue.find(item.functionalCode(), item.effectiveOn());
        if (position.isEmpty()) {
            return "FUNCTIONAL_POSITION_UNKNOWN";
        }
        return position.get().has(item.targetLevel()) ? null : "LEVEL_NOT_OF_POSITION";
    }

    private static TransferFacts facts(AskChecks.Transfer item, Row official) {
        return new TransferFacts(
                item.targetLevel(),
                Grade.of(official.getString("grade")),
                official.getLocalDate("birth_date"),
                item.effectiveOn(),
                EmploymentStatus.valueOf(official.getString("employment_status")),
                EducationLevel.valueOf(official.getString("education")),
                item.experienceMonths(),
                item.restructuring(),
                item.testPassed(),
                item.predicates() == null ? heard(item, official) : item.predicates(),
                item.atGradeCeiling());
    }

    /** The unbroken years in the grade that end with the year before the transfer; a gap counts nothing before it. */
    private static List<PerformancePredicate> heard(AskChecks.Transfer item, Row official) {
        var told = Optional.ofNullable(official.getJsonObject("predicates")).orElseGet(JsonObject::new);
        var predicates = new ArrayList<PerformancePredicate>();
        for (var year : years(item, official)) {
            var name = told.getString(String.valueOf(year));
            Arrays.stream(PerformancePredicate.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(predicates::add, predicates::clear);
        }
        return predicates;
    }

    private static List<Integer> years(AskChecks.Transfer item, Row official) {
        var since = official.getLocalDate("grade_since");
        var first = since.getDayOfYear() == 1 ? since.getYear() : since.getYear() + 1;
        return IntStream.range(first, item.effectiveOn().getYear()).boxed().toList();
    }

    private static NewCheck answer(AskChecks.Transfer item, TransferFacts facts) {
        var transfer = TransferRules.examine(facts);
        return new NewCheck(
                item.personId(),
                "TRANSFER",
                item.effectiveOn(),
                item.functionalCode(),
                item.targetLevel().name(),
                transfer.outcome().name(),
                transfer.findings(),
                facts,
                transfer.conversionCredit(),
                transfer.totalCredit());
    }
}
