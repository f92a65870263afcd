package id.lincah.team.rules;

import java.time.LocalDate;

/**
 * What the rules may know of a team as a whole.
 *
 * @param members number of approved or active members
 */
public record TeamFacts(LocalDate startsOn, LocalDate endsOn, String targetResult, int members, TeamState state) {}
