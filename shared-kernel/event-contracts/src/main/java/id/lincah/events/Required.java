package id.lincah.events;

import java.util.List;

/** Construction checks: an event with a hole never leaves the service that would publish it. */
final class Required {
    private Required() {}

    static void value(Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }

    static <T> List<T> list(List<T> values, String name) {
        value(values, name);
        return List.copyOf(values);
    }
}
