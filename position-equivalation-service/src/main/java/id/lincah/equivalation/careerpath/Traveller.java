package id.lincah.equivalation.careerpath;

import id.lincah.equivalation.careerpath.rules.PathFacts;
import java.util.UUID;

/**
 * The owner of an account with all that his path rests on.
 *
 * @param account his login; null when none is bound
 * @param openPlaces places open at the next level; null when the agency never counted them, which says nothing
 */
public record Traveller(
        UUID personId,
        String agency,
        String name,
        String account,
        String functionalCode,
        boolean closed,
        Integer openPlaces,
        PathFacts facts) {}
