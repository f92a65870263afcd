package id.lincah.equivalation.equivalationcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.catalogue.PositionValues;
import id.lincah.equivalation.credit.rules.CreditGrant;
import id.lincah.equivalation.credit.rules.CreditGrantFacts;
import id.lincah.equivalation.credit.rules.CreditGrantRules;
import id.lincah.equivalation.income.rules.IncomeComparison;
import id.lincah.equivalation.income.rules.IncomeFacts;
import id.lincah.equivalation.income.rules.IncomeRules;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one place where cases are judged, whether with their agency or in a run over the nation: same facts, same answer. */
@ApplicationScoped
public class Judging {
    /** A contract employee (PPPK) has no grade of this scale; the rules refuse him, and there is nothing to grant. */
    private static final CreditGrant NO_GRADE = new CreditGrant(null, null, null, List.of(), List.of());

    private final FunctionalPositions catalogue;
    private final PositionValues values;
    private final ObjectWriter trace;

    Judging(FunctionalPositions catalogue, PositionValues values, ObjectMapper json) {
        this.catalogue = catalogue;
        this.values = values;
        this.trace = json.writerFor(CaseDecision.class);
    }

    /** Takes over what changed in the catalogue; whoever judges calls it first, in the same transaction. */
    public Uni<Void> refresh(SqlConnection db) {
        return catalogue.refresh(db);
    }

    /** Thousands share grade, years and position: what equal facts gave is remembered for the others. */
    private static final class Memory {
        private final Map<CreditGrantFacts, CreditGrant> grants = new HashMap<>();
        private final Map<IncomeFacts, IncomeComparison> incomes = new HashMap<>();
    }

    /**
     * Reads what else the rules ask for and judges all of them, on a worker: some thousand cases take a while, and the event
     * loop serves requests meanwhile.
     *
     * @param found rows of {@link OpenCase#SELECT} of one agency
     */
    public Uni<JudgedCases> judge(SqlConnection db, String agency, RowSet<Row> found, AlignCases command) {
        return IncomeBasis.read(db, values, agency, found, command)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(incomes -> judge(found, incomes));
    }

    private JudgedCases judge(Iterable<Row> found, IncomeBasis incomes) {
        var memory = new Memory();
        var judged = new ArrayList<JudgedCase>();
        found.forEach(row -> judged.add(judge(new OpenCase(row), incomes, memory)));
        return new JudgedCases(judged);
    }

    private JudgedCase judge(OpenCase open, IncomeBasis incomes, Memory memory) {
        var day = incomes.command().referenceDate();
        var facts = open.assessmentFacts(
                day, catalogue.find(open.functionalCode(), day).orElse(null));
        var grant = facts.person().grade() == null
                ? NO_GRADE
                : memory.grants.computeIfAbsent(open.grantFacts(day), CreditGrantRules::grant);
        var decision = CaseDecision.of(
                facts,
                EquivalationRules.assess(facts),
                grant,
                memory.incomes.computeIfAbsent(incomes.facts(open), IncomeRules::compare));
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
