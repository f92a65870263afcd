package id.lincah.launcher;

import id.lincah.events.EventCatalogue;
import java.util.Set;
import java.util.TreeSet;

/** The topics the suite needs: those the event catalogue names, and the one for undecodable bytes. */
public final class EventTopics {

    private EventTopics() {}

    /** @param prefix empty in the suite; tests give their own, so that runs do not hear each other */
    public static Set<String> all(String prefix) {
        var topics = new TreeSet<String>();
        EventCatalogue.topics().forEach(topic -> topics.add(prefix + topic));
        topics.add(prefix + Topics.DEAD_LETTERS);
        return topics;
    }
}
