package id.lincah.launcher;

import java.util.Set;
import java.util.TreeSet;

/** The topics the suite needs: those the event catalogue names, and the one for undecodable bytes. */
public final class EventTopics {

    private EventTopics() {}

    /** @param prefix empty in the suite; tests give their own, so that runs do not hear each other */
    public static Set<String> all(String prefix) {
        var topics = new TreeSet<String>();
        CATALOGUE.forEach(topic -> topics.add(prefix + topic));
        topics.add(prefix + Topics.DEAD_LETTERS);
        return topics;
    }

    private static final Set<String> CATALOGUE = Set.of(
            "org-structure.units.events.v1",
            "org-structure.positions.events.v1",
            "org-structure.persons.events.v1",
            "org-structure.simplifications.events.v1",
            "position-equivalation.equivalations.events.v1",
            "position-equivalation.credits.events.v1",
            "team-assignment.teams.events.v1",
            "team-assignment.assignments.events.v1",
            "performance.plans.events.v1",
            "performance.evaluations.events.v1");
}
