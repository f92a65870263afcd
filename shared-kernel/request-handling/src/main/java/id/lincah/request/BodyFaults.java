package id.lincah.request;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Faults of what a client sent, as violations with their places. */
final class BodyFaults {
    /** Most faults of one body that a client is told; who repairs them learns the next ones. */
    static final int MOST_TOLD = 100;

    private static final Set<String> NOT_FOR_CLIENTS = Set.of("message", "groups", "payload");
    private static final Pattern WORD_BOUNDARY = Pattern.compile("([a-z])([A-Z])");

    private BodyFaults() {}

    static Problem of(JacksonException fault) {
        if (!(fault instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return Problem.badInput("", fault instanceof JsonMappingException ? "WRONG_SHAPE" : "MALFORMED_JSON");
        }
        return Problem.badInput(List.of(new Violation(pointer(mapping), code(mapping), details(mapping))));
    }

    private static String code(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return "UNKNOWN_FIELD";
        }
        if (fault instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "UNKNOWN_VALUE";
        }
        return Faults.find(fault.getCause(), com.fasterxml.jackson.core.exc.StreamReadException.class)
                .map(e -> "MALFORMED_JSON")
                .orElse("WRONG_SHAPE");
    }

    private static Map<String, Object> details(JsonMappingException fault) {
        return fault instanceof InvalidFormatException format
                        && format.getTargetType().isEnum()
                ? Map.of(
                        "allowed",
                        Arrays.stream(format.getTargetType().getEnumConstants())
                                .map(Object::toString)
                                .toList())
                : Map.of();
    }

    private static String pointer(JsonMappingException fault) {
        var pointer = new StringBuilder();
        fault.getPath()
                .forEach(step -> pointer.append('/')
                        .append(
                                step.getFieldName() == null
                                        ? Integer.toString(step.getIndex())
                                        : escape(step.getFieldName())));
        return pointer.toString();
    }

    static Problem of(ConstraintViolationException fault) {
        return Problem.badInput(fault.getConstraintViolations().stream()
                .map(BodyFaults::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .limit(MOST_TOLD)
                .toList());
    }

    private static Violation violation(ConstraintViolation<?> fault) {
        var annotation = fault.getConstraintDescriptor().getAnnotation().annotationType();
        if (annotation == AssertTrue.class) {
            return together(fault);
        }
        var details = new LinkedHashMap<String, Object>();
        fault.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (!NOT_FOR_CLIENTS.contains(name) && (value instanceof Number || value instanceof String)) {
                details.put(name, value);
            }
        });
        return new Violation(pointer(fault.getPropertyPath()), code(annotation.getSimpleName()), details);
    }

    /** Members that do not fit each other: the fault is their object's, for clients know no member of the method's name. */
    private static Violation together(ConstraintViolation<?> fault) {
        var pointer = pointer(fault.getPropertyPath());
        var code = fault.getMessageTemplate();
        return new Violation(
                pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))),
                code.startsWith("{") ? code(AssertTrue.class.getSimpleName()) : code,
                Map.of());
    }

    /** NotBlank → NOT_BLANK. */
    private static String code(String annotation) {
        return WORD_BOUNDARY.matcher(annotation).replaceAll("$1_$2").toUpperCase(Locale.ROOT);
    }

    /** The first two steps are method and parameter; what follows lies inside the body. */
    private static String pointer(Path path) {
        var steps = new ArrayList<Path.Node>();
        path.forEach(steps::add);
        boolean ofMethod = !steps.isEmpty() && steps.get(0).getKind() == ElementKind.METHOD;
        if (ofMethod && steps.size() == 2) {
            return "?" + steps.get(1).getName();
        }
        var pointer = new StringBuilder();
        for (var step : steps.subList(ofMethod ? 2 : 0, steps.size())) {
            if (step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            }
            if (step.getName() != null && step.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(escape(step.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
