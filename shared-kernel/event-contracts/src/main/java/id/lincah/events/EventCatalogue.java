package id.lincah.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every event the services publish, in the order of the story. */
public final class EventCatalogue {
    private static final List<Class<? extends PublishedEvent>> EVENTS = List.of(
            UnitCreated.class,
            UnitChanged.class,
            UnitAbolished.class,
            UnitMoved.class,
            PositionCreated.class,
            PositionChanged.class,
            PositionAbolished.class,
            PersonPlaced.class,
            PersonDisplaced.class,
            PersonUnplaced.class,
            PersonLeft.class,
            PersonMerged.class,
            ActingStarted.class,
            ActingEnded.class,
            SimplificationEnacted.class,
            PositionEquivalated.class,
            EquivalationRefused.class,
            ObligationDue.class,
            ObligationMet.class,
            ObligationMissed.class,
            CreditPosted.class,
            CreditAccountClosed.class,
            TeamFormed.class,
            TeamResultAccepted.class,
            AssignmentStarted.class,
            AssignmentEnded.class,
            PlanFixed.class,
            PerformanceEvaluated.class);

    private static final Map<String, Class<? extends PublishedEvent>> BY_TYPE = new LinkedHashMap<>();

    static {
        EVENTS.forEach(event -> BY_TYPE.put(of(event).type(), event));
    }

    private EventCatalogue() {}

    public static List<Class<? extends PublishedEvent>> events() {
        return EVENTS;
    }

    /** The record of a {@code ce_type}; empty for a type this build does not know, which a consumer skips. */
    public static Optional<Class<? extends PublishedEvent>> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** All topics, without any deployment's prefix. */
    public static Set<String> topics() {
        var topics = new LinkedHashSet<String>();
        EVENTS.forEach(event -> topics.add(of(event).topic()));
        return Collections.unmodifiableSet(topics);
    }

    /** @throws IllegalArgumentException when the class has no contract */
    public static Contract of(Class<?> event) {
        var contract = event.getAnnotation(Contract.class);
        if (contract == null) {
            throw new IllegalArgumentException(event.getName() + " has no contract");
        }
        return contract;
    }

    /** The URI for {@code ce_dataschema}; its minor version grows with each additive change. */
    public static String dataSchema(Class<?> event) {
        var contract = of(event);
        return "https://lincah.id/schemas/" + contract.type() + "/" + contract.schema() + ".json";
    }
}
