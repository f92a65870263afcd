package id.lincah.orgstructure.query;

import id.lincah.request.Window;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Pages a list that can only be made as a whole: what it is counted from is read anew for each page. */
public final class Keyed {
    private Keyed() {}

    /**
     * The rows behind the last one seen, one more than the page takes.
     *
     * @param key the sort key of a row, different for each; its parts are compared one after the other
     */
    public static <T> List<T> behind(List<T> all, Function<T, List<String>> key, Window window) {
        return all.stream()
                .sorted(Comparator.comparing(key, Keyed::compare))
                .filter(each -> window.isFirst() || compare(key.apply(each), window.after()) > 0)
                .limit(window.fetch())
                .toList();
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int found = one.get(i).compareTo(other.get(i));
            if (found != 0) {
                return found;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
