package id.lincah.gateway.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** One bucket of requests per client, kept in memory of this gateway only. */
@ApplicationScoped
public class RateLimit {

    private final LoadingCache<String, Bucket> buckets;

    RateLimit(Limits limits) {
        buckets = Caffeine.newBuilder()
                .maximumSize(limits.rememberedClients())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(client -> bucket(limits));
    }

    /** Takes one request; answers 0 when it is granted, else the seconds to wait. */
    public long secondsToWait(String client) {
        var probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return 0;
        }
        return Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    private static Bucket bucket(Limits limits) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(limits.burst()).refillGreedy(limits.requestsPerSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
