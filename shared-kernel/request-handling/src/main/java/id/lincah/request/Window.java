package id.lincah.request;

import java.util.List;

/**
 * Which stretch of a list to read.
 *
 * @param limit rows on the page; read {@link #fetch()} rows to know whether there is a next one
 * @param after sort key of the last row of the page before; empty on the first page
 */
public record Window(int limit, List<String> after, String scope) {
    public Window {
        after = List.copyOf(after);
    }

    /** One row more than the page holds. */
    public int fetch() {
        return limit + 1;
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /** Part of the key of the last row seen; null on the first page, which suits {@code ($1::text is null or code > $1)}. */
    public String after(int part) {
        return isFirst() ? null : after.get(part);
    }
}
