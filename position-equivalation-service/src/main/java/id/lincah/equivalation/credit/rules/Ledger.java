package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Rules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The account as a ledger. Whatever happens, the rows that ought to stand are computed anew from all that is known, and
 * compared with those that do stand: what is too much is taken back by a counter-row, what lacks is posted. So the same
 * facts lead to the same balance in whichever order they came, and a second telling changes nothing.
 */
public final class Ledger {
    /** AK-14, AK-15: the first day of the scale on which every level begins at zero. */
    public static final LocalDate NEW_SCALE = LocalDate.of(2023, 1, 1);

    /** What an evaluation must meet to be converted. */
    public static final Rules<ConversionFacts> CONVERSION = EvaluationCredit.RULES;

    private static final String REPLAYED = "REPLAYED";

    private final AccountHistory history;
    private final List<LedgerRow> standing;
    private final List<PlannedRow> planned = new ArrayList<>();
    private final LevelBalances balances = new LevelBalances();

    private Ledger(AccountHistory history) {
        this.history = history;
        this.standing = new ArrayList<>(history.standing());
        history.rows().forEach(row -> balances.add(row.level(), row.credit()));
    }

    /** What follows from new facts alone: an evaluation, another level, a closing. */
    public static LedgerChange replay(AccountHistory history) {
        return replay(history, List.of(), Map.of());
    }

    /**
     * @param orders rows that a command asks for
     * @param takenBack rows that a command takes back, each with the reason
     */
    public static LedgerChange replay(AccountHistory history, List<LedgerOrder> orders, Map<UUID, String> takenBack) {
        var ledger = new Ledger(history);
        ledger.takeBack(takenBack);
        orders.forEach(ledger::order);
        ledger.follow();
        var conversions = EvaluationCredit.of(history);
        ledger.balanceOut(
                EntryKind.LEVEL_PROMOTION,
                history.levels().promotions().stream()
                        .map(PlannedRow::beginning)
                        .toList());
        ledger.balanceOut(EntryKind.CONVERSION, conversions.rows());
        ledger.balanceOut(EntryKind.INTEGRATION, ledger.integration());
        return ledger.change(conversions.refusals());
    }

    private void takeBack(Map<UUID, String> ordered) {
        for (var row : List.copyOf(standing)) {
            if (ordered.containsKey(row.id())) {
                takeBack(row, ordered.get(row.id()));
            }
        }
    }

    private void takeBack(LedgerRow row, String reason) {
        standing.remove(row);
        plan(PlannedRow.takingBack(row, reason));
    }

    private void order(LedgerOrder order) {
        Set<UUID> sources = new HashSet<>();
        history.rows().stream().filter(row -> row.kind() == order.kind()).forEach(row -> sources.add(row.source()));
        if (!sources.contains(order.source())) {
            plan(order.kind().followsTheLevel() ? following(order) : fixed(order));
        }
    }

    private static PlannedRow fixed(LedgerOrder order) {
        return PlannedRow.ordered(order, order.level(), order.credit(), order.steps());
    }

    private PlannedRow following(LedgerOrder order) {
        var level = levelOf(order.effectiveOn());
        return PlannedRow.ordered(
                order, level, Bonuses.amount(level, order.effectiveOn()), Bonuses.steps(level, order.effectiveOn()));
    }

    private FunctionalLevel levelOf(LocalDate day) {
        return history.levels().on(day).orElseGet(() -> history.levels().first());
    }

    /** Rows that follow the level move with it when its history turns out to be another. */
    private void follow() {
        for (var row : List.copyOf(standing)) {
            var level = levelOf(row.effectiveOn());
            if (row.kind().followsTheLevel() && row.level() != level) {
                takeBack(row, REPLAYED);
                plan(PlannedRow.moved(row, level, REPLAYED));
            }
        }
    }

    private void balanceOut(EntryKind kind, List<PlannedRow> wanted) {
        var lacking = new ArrayList<>(wanted);
        for (var row : List.copyOf(standing)) {
            if (row.kind() == kind && !lacking.removeIf(want -> want.isSaidBy(row))) {
                takeBack(row, REPLAYED);
            }
        }
        lacking.forEach(this::plan);
    }

    private List<PlannedRow> integration() {
        var integration = new Integration();
        standing.forEach(row -> integration.add(row.level(), row.scale(), row.source(), row.credit()));
        planned.stream()
                .filter(row -> row.kind() != EntryKind.CORRECTION)
                .forEach(row -> integration.add(row.level(), row.scale(), row.source(), row.credit()));
        return integration.rows();
    }

    private void plan(PlannedRow row) {
        planned.add(row.with(balances.add(row.level(), row.credit())));
    }

    private LedgerChange change(Map<UUID, String> refusals) {
        var level = history.levels().last();
        BigDecimal balance = balances.of(level.level());
        return new LedgerChange(List.copyOf(planned), refusals, level, balance);
    }
}
