package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Laying;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The staged rows of some sheets, page by page, without those set apart or left out. */
final class GoodPages {
    private final Job job;
    private final Deque<IntakeSheet> sheets;
    private final FaultyPlaces faulty;
    private final SqlConnection connection;
    private long last;

    GoodPages(Job job, List<IntakeSheet> sheets, FaultyPlaces faulty, SqlConnection connection) {
        this.job = job;
        this.sheets = new ArrayDeque<>(sheets);
        this.faulty = faulty;
        this.connection = connection;
    }

    /** The next page with a good row; empty when there is none. Asked for anew only once it has answered. */
    Uni<List<Laying.Row>> next() {
        var sheet = sheets.peek();
        return sheet == null
                ? Uni.createFrom().item(List.of())
                : StagedRows.of(job, connection).after(sheet.number(), last).flatMap(page -> good(sheet, page));
    }

    private Uni<List<Laying.Row>> good(IntakeSheet sheet, List<StagedRow> page) {
        if (page.isEmpty()) {
            sheets.remove();
            last = 0;
            return next();
        }
        last = page.get(page.size() - 1).number();
        var good = page.stream()
                .filter(row -> !faulty.has(sheet.number(), row.number()) && !row.leftOut())
                .map(row -> new Laying.Row(new Place(sheet.number(), row.number()).number(), row.named(sheet)))
                .toList();
        return good.isEmpty() ? next() : Uni.createFrom().item(good);
    }
}
