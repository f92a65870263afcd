package id.lincah.messaging;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a deployment puts before every topic's name: nothing in production, a module's own in tests. */
@Singleton
class TopicPrefix {
    private final String text;

    TopicPrefix(@ConfigProperty(name = "lincah.messaging.topic-prefix") Optional<String> text) {
        this.text = text.orElse("");
    }

    String text() {
        return text;
    }

    String of(String topic) {
        return text + topic;
    }
}
