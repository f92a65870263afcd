package id.lincah.orgstructure.query;

import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CsvPagesTest {
    private static final List<Integer> ROWS = List.of(1, 2, 3, 4, 5);

    private final List<Handler<AsyncResult<Void>>> afterwards = new ArrayList<>();

    @Test
    void writesEachRowOnceWhereverPagesEndAndKeepsNoFile() throws IOException {
        for (int size = 1; size <= ROWS.size() + 1; size++) {
            int most = size;
            var answer = CsvPages.of("x.csv", List.of("n"), (Integer last) -> page(last, most), List::of, request());
            var file = (Path) answer.getEntity();
            assertEquals("n\r\n1\r\n2\r\n3\r\n4\r\n5\r\n", Files.readString(file));
            afterwards.forEach(handler -> handler.handle(null));
            assertFalse(Files.exists(file));
        }
    }

    @Test
    void anEmptyListIsItsHeader() throws IOException {
        var answer = CsvPages.of("x.csv", List.of("n"), (Integer last) -> List.of(), List::of, request());
        assertEquals("n\r\n", Files.readString((Path) answer.getEntity()));
        afterwards.forEach(handler -> handler.handle(null));
    }

    @Test
    void whoeverMayNotSeeTheListGetsNoFile() {
        assertThrows(
                IllegalStateException.class,
                () -> CsvPages.of(
                        "x.csv",
                        List.of("n"),
                        (Integer last) -> {
                            throw new IllegalStateException("not yours");
                        },
                        List::of,
                        request()));
        assertEquals(List.of(), afterwards);
    }

    private static List<Integer> page(Integer last, int most) {
        return ROWS.stream()
                .filter(row -> last == null || row > last)
                .limit(most)
                .toList();
    }

    /** Remembers what is to be done once the answer was sent. */
    @SuppressWarnings("unchecked")
    private RoutingContext request() {
        afterwards.clear();
        return (RoutingContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RoutingContext.class}, (proxy, method, values) -> {
                    afterwards.add((Handler<AsyncResult<Void>>) values[0]);
                    return 0;
                });
    }
}
