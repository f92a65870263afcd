package id.lincah.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps each account's token for a while, so that the story does not sign in for every call. */
public final class Purse {

    private static final Duration FRESH = Duration.ofMinutes(3);

    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();
    private final Function<String, String> source;

    public Purse(Function<String, String> source) {
        this.source = source;
    }

    public String of(String account) {
        var now = Instant.now();
        return tokens.compute(
                        account,
                        (name, kept) -> kept != null && kept.until().isAfter(now)
                                ? kept
                                : new Kept(source.apply(name), now.plus(FRESH)))
                .token();
    }

    private record Kept(String token, Instant until) {}
}
