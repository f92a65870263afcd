package id.lincah.gateway.relay;

import id.lincah.gateway.door.Limits;
import io.quarkus.runtime.configuration.MemorySize;
import java.time.Duration;

/**
 * What one request may take: bytes of body and milliseconds until its answer has ended.
 *
 * @param stream whether the answer goes on telling until somebody ends it, so that its end is nobody's failure
 */
record Allowance(long body, long deadline, boolean stream) {

    static Allowance of(Limits limits, String path) {
        var act = path.substring(path.lastIndexOf('/') + 1);
        if (limits.bulkActs().contains(act)) {
            return of(limits.bulkBody(), limits.bulkDeadline(), false);
        }
        if (limits.uploadActs().contains(act)) {
            return of(limits.uploadBody(), limits.uploadDeadline(), false);
        }
        return limits.streamActs().contains(act)
                ? of(limits.body(), limits.streamDeadline(), true)
                : of(limits.body(), limits.deadline(), false);
    }

    private static Allowance of(MemorySize body, Duration deadline, boolean stream) {
        return new Allowance(body.asLongValue(), deadline.toMillis(), stream);
    }
}
