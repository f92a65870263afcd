package id.lincah.regulation;

import java.util.List;

/**
 * One provision of law. Pure: no clock, no I/O, no change; the legal date is part of the facts.
 *
 * @param <F> the immutable facts the rule may look at
 */
public interface Rule<F> {
    /** Id in the rule book, e.g. {@code R17-10}. */
    String id();

    /** Everything this provision has to say about the facts; empty when it is silent. */
    List<Finding> examine(F facts);
}
