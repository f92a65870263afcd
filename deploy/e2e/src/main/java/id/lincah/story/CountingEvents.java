package id.lincah.story;

import id.lincah.story.input.Cast;
import id.lincah.story.input.EastJava;
import java.util.Map;
import java.util.TreeMap;

/** Counts what really lies in Kafka, per event type, and looks for gaps in every sequence. */
final class CountingEvents implements Step {

    private static final int REMOVED = 1_304;
    private static final int CONVERSIONS = Cast.TEAM.size();

    private final Report report;
    private final Tally tally;
    private final Log log;

    CountingEvents(Report report, Tally tally, Log log) {
        this.report = report;
        this.tally = tally;
        this.log = log;
    }

    @Override
    public String title() {
        return "7 Peristiwa di Kafka / Events in Kafka";
    }

    @Override
    public String play() {
        var expected = expected();
        var census = Patience.until(expected, this::census);
        expected.forEach(
                (type, count) -> report.figure("peristiwa / events " + type, count, census.getOrDefault(type, 0)));
        census.keySet().removeAll(expected.keySet());
        report.figure("Jenis peristiwa lain / other event types", 0, census.size());
        report.figure("Celah urutan / gaps in sequences", 0, log.read().gaps());
        return "%,d peristiwa / events"
                .formatted(
                        expected.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Without the duties of 2021, which fall due or are missed by the calendar of the day the story is played on. */
    private Map<String, Integer> census() {
        var counts = log.read().counts();
        counts.keySet().removeIf(type -> type.startsWith("obligation."));
        return counts;
    }

    private Map<String, Integer> expected() {
        var all = new TreeMap<String, Integer>();
        // A unit that goes to another parent takes its head along: both are told.
        int moved = new EastJava().moved();
        all.put("unit.created", tally.units());
        all.put("unit.moved", moved);
        all.put("unit.abolished", REMOVED);
        all.put("position.created", tally.positions() + Equivalating.INAUGURATED);
        all.put("position.abolished", REMOVED);
        all.put("person.placed", tally.holders() + moved + Equivalating.INAUGURATED);
        all.put("person.displaced", REMOVED);
        all.put("person.left", 1);
        all.put("simplification.enacted", 2);
        all.put("position.equivalated", Equivalating.INAUGURATED);
        all.put("equivalation.refused", 4);
        all.put("credit.posted", Equivalating.INAUGURATED + CONVERSIONS);
        all.put("team.formed", 1);
        all.put("assignment.started", Cast.TEAM.size());
        all.put("plan.fixed", Cast.TEAM.size());
        all.put("performance.evaluated", Cast.TEAM.size());
        return all;
    }
}
