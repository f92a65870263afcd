package id.lincah.events;

import java.util.UUID;

/** A fact one service tells the others. What stays inside a service is not one. */
public interface PublishedEvent {
    /** The aggregate the fact is about: CloudEvents subject and Kafka key. */
    UUID subject();

    /** Code of the agency that owns the fact. */
    String agency();
}
