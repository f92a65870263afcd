package id.lincah.gateway.relay;

import java.util.Optional;
import java.util.stream.Stream;

/** The four services behind the door, by the name they have in paths. */
public enum Service {
    ORG_STRUCTURE("org-structure"),
    EQUIVALATION("equivalation"),
    TEAMS("teams"),
    PERFORMANCE("performance");

    private final String path;

    Service(String path) {
        this.path = path;
    }

    /** The segment after {@code /api/}. */
    public String path() {
        return path;
    }

    /** The service of that path segment. */
    public static Optional<Service> of(String segment) {
        return Stream.of(values()).filter(s -> s.path.equals(segment)).findFirst();
    }
}
