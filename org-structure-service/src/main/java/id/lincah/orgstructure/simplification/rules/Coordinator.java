package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.FunctionalLevel;

/**
 * The coordination of one function passes to a role.
 *
 * @param level of the functional official who carries the role; null when none was named
 */
public record Coordinator(String function, CoordinationRole role, FunctionalLevel level) {}
