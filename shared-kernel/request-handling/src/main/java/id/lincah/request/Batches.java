package id.lincah.request;

import java.util.List;
import java.util.function.Function;

/** Answers of calculators to many questions. */
public final class Batches {
    private Batches() {}

    /** The answers, in the order of the questions. */
    public record Answers<R>(List<R> items) {}

    /** @param calculator pure: same question, same answer */
    public static <T, R> Answers<R> answer(List<T> items, Function<T, R> calculator) {
        return new Answers<>(items.stream().map(calculator).toList());
    }
}
