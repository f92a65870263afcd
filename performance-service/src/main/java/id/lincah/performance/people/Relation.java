package id.lincah.performance.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who asks, about whom, and who rates that person (R6-40, D-22): the head of the nearest unit upwards who is somebody
 * else, and the next head above.
 *
 * @param me the person of the calling account, null for an account without a person
 * @param rater null when nobody heads a unit above
 * @param superior the rater's superior, null when there is none
 */
public record Relation(Official me, Official subject, Official rater, Official superior) {
    public boolean isSelf() {
        return subject.is(me);
    }

    public boolean isRater() {
        return me != null && me.is(rater);
    }

    public boolean isSuperior() {
        return me != null && me.is(superior);
    }

    public UUID raterId() {
        return rater == null ? null : rater.personId;
    }

    public UUID superiorId() {
        return superior == null ? null : superior.personId;
    }

    /** First day on which this official supervised the person; empty when it is not known. */
    public Optional<LocalDate> supervisedSince(Official official) {
        return Stream.of(subject.inUnitSince, official.headsSince)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }
}
