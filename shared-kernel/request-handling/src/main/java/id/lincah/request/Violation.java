package id.lincah.request;

import java.util.Map;

/**
 * One fault in what a client sent.
 *
 * @param pointer JSON Pointer into the body ({@code /rows/3/unitCode}), {@code ?name} for a query parameter, or for a
 *     file the place in words ({@code row 12, column echelon})
 * @param code stable, upper snake case; its sentence stands in the problem texts
 * @param details values for the placeholders of the sentence; never personal data
 */
public record Violation(String pointer, String code, Map<String, Object> details) {
    public Violation {
        details = Map.copyOf(details);
    }

    public Violation(String pointer, String code) {
        this(pointer, code, Map.of());
    }
}
