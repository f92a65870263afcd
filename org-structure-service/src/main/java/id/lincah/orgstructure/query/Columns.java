package id.lincah.orgstructure.query;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Turns rows into the column arrays a set-wise statement unnests. */
public final class Columns {
    private Columns() {}

    public static <R> String[] texts(List<R> rows, Function<R, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    public static <R> UUID[] ids(List<R> rows, Function<R, UUID> value) {
        return rows.stream().map(value).toArray(UUID[]::new);
    }

    public static <R> LocalDate[] dates(List<R> rows, Function<R, LocalDate> value) {
        return rows.stream().map(value).toArray(LocalDate[]::new);
    }

    public static <R> Boolean[] flags(List<R> rows, Function<R, Boolean> value) {
        return rows.stream().map(value).toArray(Boolean[]::new);
    }
}
