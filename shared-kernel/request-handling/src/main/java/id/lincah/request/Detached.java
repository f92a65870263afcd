package id.lincah.request;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

/**
 * Work that ends once begun. A client that hangs up, or a deadline, ends the waiting and not the work: cancelling in
 * mid-flush leaves a session in an unknown state, and a repetition with the same key finds the truth.
 */
final class Detached {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private Detached() {}

    static <T> Uni<T> within(Duration deadline, Uni<T> work) {
        Uni<T> uncancelled =
                Uni.createFrom().emitter(emitter -> work.subscribe().with(emitter::complete, emitter::fail));
        return uncancelled
                .ifNoItem()
                .after(deadline)
                .fail()
                .onFailure(TimeoutException.class)
                .transform(late -> Problem.unavailable("DEADLINE_PASSED", RETRY_AFTER));
    }
}
