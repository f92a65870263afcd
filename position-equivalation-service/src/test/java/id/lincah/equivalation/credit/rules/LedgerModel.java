package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One account with everything that can happen to it; it knows the sums by itself and holds the ledger against them. */
final class LedgerModel {
    private static final LocalDate OPENED = LocalDate.of(2021, 12, 31);
    private static final UUID GRANT = new UUID(1, 1);
    private static final Comparator<Closure> STANDS = Comparator.comparing(Closure::closedOn)
            .thenComparing(Closure::reopenedOn, Comparator.nullsLast(Comparator.reverseOrder()));

    /** Something that happens. A fact may come in any order; taking a row back may not. */
    sealed interface Move {
        default boolean isFact() {
            return true;
        }
    }

    /** A final evaluation; the same {@code number} again is the same evaluation, changed or told twice. */
    record Evaluated(int number, boolean annual, int year, int from, int months, int predicate) implements Move {
        private static final List<Integer> DAYS = List.of(10, 20);

        KeptEvaluation kept() {
            int lasts = annual ? 12 : Math.min(months, 13 - from);
            // The day hangs on the number, so that what is final is a fact and not a matter of arrival.
            return new KeptEvaluation(
                    new UUID(2, number),
                    annual,
                    year,
                    annual ? 1 : from,
                    lasts,
                    predicate < 0 ? null : PerformancePredicate.values()[predicate],
                    LocalDate.of(year + 1, 1, DAYS.get(number % DAYS.size())),
                    false);
        }
    }

    record Granted() implements Move {}

    record Educated(int month) implements Move {}

    /** The level rises; the year is after the opening. */
    record Promoted(int year, int month) implements Move {}

    record Closed(int year, int month, int forMonths) implements Move {}

    /** An official takes a standing row back. */
    record TakenBack(int place) implements Move {
        @Override
        public boolean isFact() {
            return false;
        }
    }

    private static Arbitrary<Integer> whole(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    static Arbitrary<Move> moves() {
        Arbitrary<Move> evaluated = Combinators.combine(
                        whole(0, 6),
                        Arbitraries.of(true, false),
                        whole(2022, 2024),
                        whole(1, 12),
                        whole(1, 6),
                        whole(-1, 4))
                .as(Evaluated::new);
        Arbitrary<Move> promoted =
                Combinators.combine(whole(2023, 2025), whole(1, 12)).as(Promoted::new);
        Arbitrary<Move> closed = Combinators.combine(whole(2022, 2025), whole(1, 12), whole(0, 8))
                .as(Closed::new);
        return Arbitraries.frequencyOf(
                Tuple.of(8, evaluated),
                Tuple.of(1, Arbitraries.just(new Granted())),
                Tuple.of(1, whole(1, 12).map(Educated::new)),
                Tuple.of(1, promoted),
                Tuple.of(1, closed),
                Tuple.of(2, whole(0, 20).map(TakenBack::new)));
    }

    private final Map<UUID, KeptEvaluation> evaluations = new LinkedHashMap<>();
    private final Map<UUID, LedgerOrder> orders = new LinkedHashMap<>();
    private final Set<UUID> revoked = new HashSet<>();
    private final List<LedgerRow> rows = new ArrayList<>();
    private LevelStep promotion;
    private Closure closure;
    private long ids;

    static LedgerModel after(List<Move> moves) {
        var model = new LedgerModel();
        moves.forEach(model::apply);
        model.replay();
        return model;
    }

    void apply(Move move) {
        if (move instanceof Evaluated evaluated) {
            evaluate(evaluated.kept());
        } else if (move instanceof Granted) {
            order(new LedgerOrder(
                    EntryKind.GRANT,
                    GRANT,
                    FunctionalLevel.AHLI_PERTAMA,
                    Scale.INTEGRATED,
                    OPENED,
                    new BigDecimal("50"),
                    "AKP-05",
                    List.of(),
                    null,
                    null));
        } else if (move instanceof Educated educated) {
            order(new LedgerOrder(
                    EntryKind.EDUCATION,
                    new UUID(3, educated.month()),
                    null,
                    Scale.INTEGRATED,
                    LocalDate.of(2024, educated.month(), 1),
                    null,
                    "AK-10",
                    List.of(),
                    null,
                    "I/1"));
        } else if (move instanceof Promoted promoted) {
            promote(new LevelStep(LocalDate.of(promoted.year(), promoted.month(), 1), FunctionalLevel.AHLI_MUDA, true));
        } else if (move instanceof Closed closed) {
            close(LocalDate.of(closed.year(), closed.month(), 1), closed.forMonths());
        } else if (move instanceof TakenBack taken) {
            takeBack(taken.place());
        }
    }

    /** Of two tellings of one evaluation the one of the greater predicate stands: a rule without arrival. */
    private void evaluate(KeptEvaluation told) {
        var before = evaluations.get(told.id());
        if (before == null || before.toString().compareTo(told.toString()) < 0) {
            evaluations.put(told.id(), told);
        }
        replay();
    }

    private void order(LedgerOrder order) {
        orders.putIfAbsent(order.source(), order);
        replay();
    }

    /** The earliest day stands, as the first decree does. */
    private void promote(LevelStep step) {
        if (promotion == null || step.since().isBefore(promotion.since())) {
            promotion = step;
        }
        replay();
    }

    /** The earliest stands; of two on one day the longer one, and one without an end gives way: a rule without arrival. */
    private void close(LocalDate on, int months) {
        var told = new Closure(on, months == 0 ? null : on.plusMonths(months));
        if (closure == null || STANDS.compare(told, closure) < 0) {
            closure = told;
        }
        replay();
    }

    private void takeBack(int place) {
        var standing = history().standing();
        if (!standing.isEmpty()) {
            var row = standing.get(place % standing.size());
            if (row.kind() == EntryKind.CONVERSION) {
                evaluations.computeIfPresent(row.source(), (id, kept) -> setAside(kept));
                replay();
            } else {
                revoked.add(row.source());
                post(Ledger.replay(history(), List.of(), Map.of(row.id(), "salah catat")));
            }
        }
    }

    private static KeptEvaluation setAside(KeptEvaluation kept) {
        return new KeptEvaluation(
                kept.id(),
                kept.annual(),
                kept.year(),
                kept.fromMonth(),
                kept.months(),
                kept.predicate(),
                kept.finalOn(),
                true);
    }

    LedgerChange replay() {
        var change = Ledger.replay(history(), List.copyOf(orders.values()), Map.of());
        post(change);
        return change;
    }

    private void post(LedgerChange change) {
        for (var planned : change.rows()) {
            var row = planned.posted(new UUID(9, ++ids));
            rows.add(row);
            assertEquals(planned.balance(), balance(row.level()), "balance of " + planned);
        }
    }

    private AccountHistory history() {
        var steps = new ArrayList<>(List.of(new LevelStep(OPENED, FunctionalLevel.AHLI_PERTAMA)));
        if (promotion != null) {
            steps.add(promotion);
        }
        var closures = closure == null ? List.<Closure>of() : List.of(closure);
        return new AccountHistory(new LevelHistory(steps, null, closures), List.copyOf(evaluations.values()), rows);
    }

    /** The same facts, told to an account that knew nothing. */
    LedgerModel fresh() {
        var model = new LedgerModel();
        model.evaluations.putAll(evaluations);
        model.promotion = promotion;
        model.closure = closure;
        orders.forEach((source, order) -> {
            if (!revoked.contains(source)) {
                model.orders.put(source, order);
            }
        });
        model.replay();
        return model;
    }

    List<LedgerRow> rows() {
        return List.copyOf(rows);
    }

    /** What stands, without ids and without an order. */
    Set<String> standing() {
        return history().standing().stream()
                .map(row ->
                        row.kind() + " " + row.level() + " " + row.source() + " " + row.period() + " " + row.credit())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    BigDecimal balance(FunctionalLevel level) {
        return rows.stream()
                .filter(row -> row.level() == level)
                .map(LedgerRow::credit)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    void requireSumsHold() {
        var standing = new EnumMap<FunctionalLevel, BigDecimal>(FunctionalLevel.class);
        history().standing().forEach(row -> standing.merge(row.level(), row.credit(), BigDecimal::add));
        for (var level : FunctionalLevel.values()) {
            var sum = standing.getOrDefault(level, BigDecimal.ZERO);
            assertEquals(0, sum.compareTo(balance(level)), "sum of " + level);
        }
    }

    void requireNoMonthTwice() {
        var seen = new HashSet<String>();
        history().standing().stream()
                .filter(row -> row.kind() == EntryKind.CONVERSION)
                .forEach(row -> row.period()
                        .months()
                        .forEach(month -> assertTrue(
                                seen.add(row.period().year() + "-" + month),
                                month + " twice in " + row.period().year())));
    }

    void requireOneGrant() {
        assertTrue(history().standing().stream()
                        .filter(row -> row.kind() == EntryKind.GRANT)
                        .count()
                <= 1);
    }
}
