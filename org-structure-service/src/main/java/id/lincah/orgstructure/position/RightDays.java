package id.lincah.orgstructure.position;

import id.lincah.orgstructure.position.StandingPositions.Standing;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;

/**
 * The days a corrected period really had. A neighbour that touches it grows or shrinks with it; what would leave the unit
 * or a holder without the position is refused by the keys of the tables.
 *
 * @param from its first day
 * @param to first day on which it no longer held; null while it holds
 */
record RightDays(Standing old, LocalDate from, LocalDate to) {
    private static final String MOVE_START =
            "update position_period set valid_from = $3 where position_id = $1 and valid_from = $2";
    private static final String MOVE_END =
            "update position_period set valid_to = $3 where position_id = $1 and valid_to = $2";

    /**
     * @throws Problem 400 for days that make no period, and for an end that still lies ahead: that is a plan, and no past
     *     recorded wrongly
     */
    static RightDays of(CorrectPosition command, Standing old, LocalDate today) {
        if (!old.stands()) {
            throw Problem.badInput("/asOf", "NOT_VALID_THEN");
        }
        var from = command.validFrom() == null ? old.validFrom() : command.validFrom();
        var to = command.validTo() == null ? old.validTo() : command.validTo();
        if (to != null && !from.isBefore(to)) {
            throw Problem.badInput(command.validTo() == null ? "/validFrom" : "/validTo", "ENDS_BEFORE_START");
        }
        if (command.validTo() != null && (old.validTo() == null || old.validTo().isAfter(today) || to.isAfter(today))) {
            throw Problem.badInput("/validTo", "END_NOT_PAST");
        }
        return new RightDays(old, from, to);
    }

    boolean moved() {
        return !from.equals(old.validFrom()) || endMoved();
    }

    boolean endMoved() {
        return to != null && !to.equals(old.validTo());
    }

    /** A day inside the period as it is now, the one asked for when it still is. */
    LocalDate within(LocalDate asked) {
        if (asked.isBefore(from)) {
            return from;
        }
        return to != null && !asked.isBefore(to) ? to.minusDays(1) : asked;
    }

    /** Of two periods that touch, the one that shrinks goes first: they never overlap, not even in between. */
    Uni<?> store(SqlConnection connection) {
        return border(old.validFrom(), from, from.isAfter(old.validFrom()), connection)
                .flatMap(begun -> endMoved()
                        ? border(old.validTo(), to, to.isAfter(old.validTo()), connection)
                        : Uni.createFrom().voidItem());
    }

    private Uni<?> border(LocalDate before, LocalDate after, boolean later, SqlConnection connection) {
        if (after.equals(before)) {
            return Uni.createFrom().voidItem();
        }
        var values = Tuple.of(old.state().id(), before, after);
        return connection
                .preparedQuery(later ? MOVE_START : MOVE_END)
                .execute(values)
                .flatMap(first ->
                        connection.preparedQuery(later ? MOVE_END : MOVE_START).execute(values));
    }
}
