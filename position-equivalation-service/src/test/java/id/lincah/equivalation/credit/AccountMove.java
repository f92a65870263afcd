package id.lincah.equivalation.credit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Something that happens to an account: an event that is heard, or a command that may be refused. */
sealed interface AccountMove {
    /** The same {@code number} again is the same evaluation, changed or told twice. */
    record Evaluated(int number, boolean annual, int year, int from, int months, String predicate)
            implements AccountMove {}

    record Granted() implements AccountMove {}

    /** @param earlier as an earlier account on the conventional scale, otherwise by transfer */
    record Opened(boolean earlier) implements AccountMove {}

    record Educated(boolean doctor) implements AccountMove {}

    record Subcoordinated() implements AccountMove {}

    record Promoted(int year, int month) implements AccountMove {}

    /** A placement that tells a level, rightly or as a correction. */
    record Placed(String level, int year, int month, boolean corrected) implements AccountMove {}

    record Closed(int year, int month) implements AccountMove {}

    record Reopened(int year, int month) implements AccountMove {}

    /** An official takes back one of the rows that stand. */
    record TakenBack(int place) implements AccountMove {}

    /** What happened last happens once more: an event told twice, an office that asks again. */
    record Again() implements AccountMove {}

    private static Arbitrary<Integer> whole(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    /** Few years, so that evaluations often meet; before 2023 nothing is converted. */
    private static Arbitrary<Integer> years() {
        return Arbitraries.frequency(Tuple.of(1, 2022), Tuple.of(4, 2023), Tuple.of(4, 2024), Tuple.of(1, 2025));
    }

    private static Arbitrary<AccountMove> evaluations() {
        return Combinators.combine(
                        whole(0, 5),
                        Arbitraries.of(true, false),
                        years(),
                        whole(1, 12),
                        whole(1, 6),
                        Arbitraries.frequency(
                                Tuple.of(3, "VERY_GOOD"),
                                Tuple.of(3, "GOOD"),
                                Tuple.of(2, "NEEDS_IMPROVEMENT"),
                                Tuple.of(1, "POOR"),
                                Tuple.of(1, "NEW_WORD")))
                .as(Evaluated::new);
    }

    static Arbitrary<List<AccountMove>> sequences(int longest) {
        var evaluated = evaluations();
        Arbitrary<AccountMove> promoted =
                Combinators.combine(whole(2023, 2025), whole(1, 12)).as(Promoted::new);
        Arbitrary<AccountMove> placed = Combinators.combine(
                        Arbitraries.of("AHLI_PERTAMA", "AHLI_MUDA"),
                        whole(2023, 2025),
                        whole(1, 12),
                        Arbitraries.of(true, false))
                .as(Placed::new);
        Arbitrary<AccountMove> closed =
                Combinators.combine(whole(2022, 2025), whole(1, 12)).as(Closed::new);
        Arbitrary<AccountMove> reopened =
                Combinators.combine(whole(2022, 2025), whole(1, 12)).as(Reopened::new);
        Arbitrary<AccountMove> move = Arbitraries.frequencyOf(
                Tuple.of(8, evaluated),
                Tuple.of(2, Arbitraries.just(new Granted())),
                Tuple.of(1, Arbitraries.of(true, false).map(Opened::new)),
                Tuple.of(1, Arbitraries.of(true, false).map(Educated::new)),
                Tuple.of(1, Arbitraries.just(new Subcoordinated())),
                Tuple.of(1, promoted),
                Tuple.of(1, placed),
                Tuple.of(1, closed),
                Tuple.of(1, reopened),
                Tuple.of(3, Arbitraries.just(new Again())),
                Tuple.of(3, whole(0, 20).map(TakenBack::new)));
        // What happens before there is an account mostly waits for it, so most sequences begin with one.
        Arbitrary<AccountMove> first = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(new Granted())),
                Tuple.of(3, Arbitraries.of(true, false).map(Opened::new)),
                Tuple.of(1, evaluated));
        return Combinators.combine(first, move.list().ofMinSize(longest / 2).ofMaxSize(longest - 1))
                .as((begun, moves) -> {
                    var sequence = new ArrayList<AccountMove>(List.of(begun));
                    sequence.addAll(moves);
                    return sequence;
                });
    }
}
