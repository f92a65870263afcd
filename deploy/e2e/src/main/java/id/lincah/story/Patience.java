package id.lincah.story;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Waits for what events bring about. Every wait has a limit and says what it waited for. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(180);

    private Patience() {}

    /** Asks until the answer equals the wanted one; the last answer is returned either way, for the table to judge. */
    static <T> T until(T wanted, Supplier<T> question) {
        var end = Instant.now().plus(LIMIT);
        var answer = question.get();
        while (!wanted.equals(answer) && Instant.now().isBefore(end)) {
            pause();
            answer = question.get();
        }
        return answer;
    }

    static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailure("interrupted");
        }
    }
}
