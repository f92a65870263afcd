package id.lincah.orgstructure.simplification;

import id.lincah.regulation.CsvTable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The ministry's model for judging whether a unit needs structural levels: a scoring aid shown to regions, no threshold of
 * law. The limits are in {@code regulation/structure-aid.csv}; which way the sum leans is a decision of this software.
 */
@Singleton
class StructureAid {
    /** What speaks for a structural layer, strongest first. */
    public enum Level {
        HIGH,
        MEDIUM,
        LOW
    }

    /** Who does the core task: staff speak for a layer, functional officials against it. */
    public enum CoreTask {
        STAFF,
        STAFF_AND_FUNCTIONAL,
        FUNCTIONAL
    }

    /** How the work is done: by the unit itself speaks for a layer, by the community or others against it. */
    public enum WorkDone {
        BY_UNIT,
        BY_UNIT_AND_OTHERS,
        BY_OTHERS
    }

    /** Which way most variables lean. */
    public enum Leaning {
        KEEP_LAYER,
        UNDECIDED,
        REMOVE_LAYER
    }

    /** What the operator says of the unit; null for what he leaves open. */
    record Given(
            Integer specialisations,
            Level formalisation,
            Integer supportingStaff,
            CoreTask coreTask,
            WorkDone workDone) {}

    /** One variable as weighed. */
    public record Weighed(String variable, String given, Level level) {}

    /**
     * The advice; it decides nothing.
     *
     * @param kind always {@code AID}
     */
    public record Advice(String kind, List<Weighed> variables, Leaning leaning) {}

    private record Limits(int highFrom, int mediumFrom) {}

    private final Map<String, Limits> limits =
            CsvTable.read("regulation/structure-aid.csv", "variable", "high_from", "medium_from", "source").stream()
                    .collect(Collectors.toMap(
                            row -> row.text("variable"),
                            row -> new Limits(row.integer("high_from"), row.integer("medium_from"))));

    Advice weigh(Given given) {
        var weighed = new ArrayList<Weighed>();
        number("SPECIALISATIONS", given.specialisations(), weighed);
        ordered("FORMALISATION", given.formalisation(), weighed);
        number("SUPPORTING_STAFF", given.supportingStaff(), weighed);
        ordered("CORE_TASK", given.coreTask(), weighed);
        ordered("WORK_DONE", given.workDone(), weighed);
        return new Advice("AID", weighed, leaning(weighed));
    }

    private void number(String variable, Integer value, List<Weighed> weighed) {
        if (value != null) {
            var limit = limits.get(variable);
            var level = value >= limit.highFrom() ? Level.HIGH : value >= limit.mediumFrom() ? Level.MEDIUM : Level.LOW;
            weighed.add(new Weighed(variable, value.toString(), level));
        }
    }

    /** The choices stand in the order of the table: the first speaks most for a layer. */
    private static void ordered(String variable, Enum<?> value, List<Weighed> weighed) {
        if (value != null) {
            weighed.add(new Weighed(variable, value.name(), Level.values()[value.ordinal()]));
        }
    }

    private static Leaning leaning(List<Weighed> weighed) {
        var levels = weighed.stream().map(Weighed::level).toList();
        int high = Collections.frequency(levels, Level.HIGH);
        int low = Collections.frequency(levels, Level.LOW);
        if (2 * high > levels.size()) {
            return Leaning.KEEP_LAYER;
        }
        return 2 * low > levels.size() ? Leaning.REMOVE_LAYER : Leaning.UNDECIDED;
    }
}
