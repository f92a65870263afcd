package id.lincah.orgstructure.intake;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class LaidStretchesTest {
    private final List<String> seen = new ArrayList<>();
    private int laid;

    @Test
    void storesEachInItsOrderAndLaysTheNextMeanwhile() {
        new LaidStretches<String>(this::third, this::store).all().await().indefinitely();
        assertEquals(
                List.of("lay 1", "store stretch 1", "lay 2", "store stretch 2", "lay 3", "store stretch 3", "end"),
                seen);
    }

    @Test
    void nothingLaidIsNothingStored() {
        laid = 3;
        new LaidStretches<String>(this::third, this::store).all().await().indefinitely();
        assertEquals(List.of("end"), seen);
    }

    @Test
    void aFailureIsToldAsItIsAndOnlyOnceTheOtherHasEnded() {
        var other = new CompletableFuture<String>();
        var stretches = new LaidStretches<String>(
                () -> laid++ == 0
                        ? Uni.createFrom().item("stretch " + laid)
                        : Uni.createFrom().completionStage(other),
                stored -> Uni.createFrom().failure(new LostJob()));
        var all = stretches.all().subscribeAsCompletionStage();
        assertFalse(all.isDone());
        other.completeExceptionally(new IllegalStateException("the transaction is over"));
        var failure = assertThrows(CompletionException.class, all::join);
        assertEquals(LostJob.class, failure.getCause().getClass());
    }

    private Uni<String> third() {
        if (laid == 3) {
            seen.add("end");
            return Uni.createFrom().nullItem();
        }
        seen.add("lay " + ++laid);
        return Uni.createFrom().item("stretch " + laid);
    }

    private Uni<Void> store(String stretch) {
        seen.add("store " + stretch);
        return Uni.createFrom().voidItem();
    }
}
