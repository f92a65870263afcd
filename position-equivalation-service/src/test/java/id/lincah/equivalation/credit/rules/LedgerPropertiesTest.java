package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No sequence of evaluations and commands breaks the sums, grants credit twice or counts a month twice. */
class LedgerPropertiesTest {
    private static final int LONGEST = 25;

    @Provide
    Arbitrary<List<LedgerModel.Move>> moves() {
        return LedgerModel.moves().list().ofMaxSize(LONGEST);
    }

    @Property(tries = 400)
    void theSumsHoldAfterEveryMove(@ForAll("moves") List<LedgerModel.Move> moves) {
        var model = new LedgerModel();
        for (var move : moves) {
            model.apply(move);
            model.requireSumsHold();
            model.requireNoMonthTwice();
            model.requireOneGrant();
        }
    }

    @Property(tries = 200)
    void theOrderOfArrivalDoesNotMatter(@ForAll("moves") List<LedgerModel.Move> moves, @ForAll Random order) {
        var facts = moves.stream().filter(LedgerModel.Move::isFact).toList();
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, order);
        assertEquals(
                LedgerModel.after(facts).standing(), LedgerModel.after(shuffled).standing());
    }

    @Property(tries = 200)
    void whatIsToldTwiceChangesNothing(@ForAll("moves") List<LedgerModel.Move> moves) {
        var model = LedgerModel.after(moves);
        var before = model.rows();
        assertTrue(model.replay().rows().isEmpty());
        moves.stream()
                .filter(LedgerModel.Move::isFact)
                .reduce((first, last) -> last)
                .ifPresent(model::apply);
        assertEquals(before, model.rows());
    }

    @Property(tries = 100)
    void whatStandsIsWhatAFreshAccountWouldHold(@ForAll("moves") List<LedgerModel.Move> moves) {
        var model = LedgerModel.after(moves);
        assertEquals(model.fresh().standing(), model.standing());
    }

    @Property(tries = 100)
    void noLevelIsBelowZeroWhileItsGrantStands(@ForAll("moves") List<LedgerModel.Move> moves) {
        var model = LedgerModel.after(moves);
        for (var level : FunctionalLevel.values()) {
            assertTrue(model.balance(level).signum() >= 0, level + " stands at " + model.balance(level));
        }
    }

    @Provide
    Arbitrary<Random> order() {
        return Arbitraries.randoms();
    }
}
