package id.lincah.equivalation.equivalationcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.credit.rules.CreditGrantRules;
import id.lincah.equivalation.income.rules.IncomeRules;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;

/** The one place where a case is judged, whether with its agency or in a run over the nation: same facts, same answer. */
@ApplicationScoped
public class Judging {
    private final FunctionalPositions catalogue;
    private final ObjectWriter trace;

    Judging(FunctionalPositions catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.trace = json.writerFor(CaseDecision.class);
    }

    /** Takes over what changed in the catalogue; whoever judges calls it first, in the same transaction. */
    public Uni<Void> refresh(SqlConnection db) {
        return catalogue.refresh(db);
    }

    public JudgedCase judge(OpenCase open, AlignCases command) {
        var day = command.referenceDate();
        var facts = open.assessmentFacts(
                day, catalogue.find(open.functionalCode(), day).orElse(null));
        var income = command.incomeOf(open.formerKind());
        var decision = CaseDecision.of(
                facts,
                EquivalationRules.assess(facts),
                CreditGrantRules.grant(open.grantFacts(day)),
                IncomeRules.compare(open.incomeFacts(day, income.before(), income.after())));
        return new JudgedCase(open, day, decision, trace(decision));
    }

    private String trace(CaseDecision decision) {
        try {
            return trace.writeValueAsString(decision);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a decision could not be written", broken);
        }
    }
}
