package id.lincah.events;

import java.util.List;
import java.util.Map;

/**
 * Who reads which topic. The broker's read rights and the AsyncAPI document follow it; a service that is not named
 * here has no business with the topic.
 */
public final class Recipients {
    private static final String ORG_STRUCTURE = "org-structure-service";
    private static final String EQUIVALATION = "position-equivalation-service";
    private static final String TEAM = "team-assignment-service";
    private static final String PERFORMANCE = "performance-service";

    /** An empty list: published for the agency's own systems, no service of the suite reads it. */
    private static final Map<String, List<String>> BY_TOPIC = Map.ofEntries(
            Map.entry("org-structure.units.events.v1", List.of(TEAM, PERFORMANCE)),
            Map.entry("org-structure.positions.events.v1", List.of()),
            Map.entry("org-structure.persons.events.v1", List.of(EQUIVALATION, TEAM, PERFORMANCE)),
            Map.entry("org-structure.simplifications.events.v1", List.of(EQUIVALATION)),
            Map.entry("position-equivalation.equivalations.events.v1", List.of(ORG_STRUCTURE)),
            Map.entry("position-equivalation.obligations.events.v1", List.of()),
            Map.entry("position-equivalation.credits.events.v1", List.of()),
            Map.entry("team-assignment.teams.events.v1", List.of(PERFORMANCE)),
            Map.entry("team-assignment.assignments.events.v1", List.of(PERFORMANCE)),
            Map.entry("performance.plans.events.v1", List.of()),
            Map.entry("performance.evaluations.events.v1", List.of(EQUIVALATION)));

    private Recipients() {}

    /** @throws IllegalArgumentException when nobody has decided yet who reads the topic */
    public static List<String> of(String topic) {
        var recipients = BY_TOPIC.get(topic);
        if (recipients == null) {
            throw new IllegalArgumentException("no recipients are decided for " + topic);
        }
        return recipients;
    }
}
