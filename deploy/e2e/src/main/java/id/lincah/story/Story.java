package id.lincah.story;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The suite's main job from structure to credit, chapter by chapter, with what each did and how long it took. */
public final class Story {

    private final List<Step> steps;
    private final Report report = new Report();

    /**
     * @param bootstrap where Kafka listens, for counting events
     * @param data folder with the real lists, or null
     */
    public Story(Door door, String bootstrap, Path data) {
        var tally = new Tally();
        steps = List.of(
                new LoadingStructures(door, report, tally, data),
                new Simplifying(door, report),
                new Equivalating(door, report),
                new FormingTeam(door, report),
                new EvaluatingPerformance(door, report),
                new PostingCredit(door, report),
                new CountingEvents(report, tally, new Log(bootstrap)));
    }

    /** Plays every chapter; a chapter that cannot go on ends the story with a {@link StoryFailure}. */
    public Report play(PrintStream out) {
        for (var step : steps) {
            var start = Instant.now();
            out.printf("▸ %s%n", step.title());
            var line = step.play();
            var time = Duration.between(start, Instant.now());
            report.took(step.title(), time);
            out.printf("  %s (%.1f s)%n", line, time.toMillis() / 1000.0);
        }
        return report;
    }
}
