package id.lincah.orgstructure.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A unit with its periods, newest first, and what became of it.
 *
 * @param endedOn first day on which it no longer stands, also one that lies ahead; null while none is known
 * @param successors who directly took over
 * @param standing who stands today at the end of the chain; empty while the unit itself stands
 * @param version its ETag
 */
public record UnitDetail(
        UUID id,
        String code,
        LocalDate endedOn,
        List<Relative> successors,
        List<Relative> standing,
        List<UnitView> periods,
        @JsonIgnore long version) {
    private static final String PERIODS =
            "select " + UnitView.COLUMNS + "where u.unit_id = $1 order by u.valid_from desc";
    private static final String VERSION = "select version from unit where id = $1";

    /** @throws Problem 404 for a unit that is not there, or not the caller's to see */
    public static Uni<UnitDetail> read(UUID id, LocalDate today, SqlConnection connection) {
        return connection
                .preparedQuery(PERIODS)
                .execute(Tuple.of(id))
                .map(rows -> Rows.list(rows, UnitView::of))
                .flatMap(periods -> {
                    if (periods.isEmpty()) {
                        throw Problem.notFound();
                    }
                    return Relative.successors(id, today, connection)
                            .flatMap(relatives ->
                                    version(id, connection).map(version -> of(periods, relatives, version, today)));
                });
    }

    private static Uni<Long> version(UUID id, SqlConnection connection) {
        return connection
                .preparedQuery(VERSION)
                .execute(Tuple.of(id))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static UnitDetail of(List<UnitView> periods, List<Relative> relatives, long version, LocalDate today) {
        var last = periods.get(0);
        var ended = last.validTo() != null && !last.validTo().isAfter(today);
        return new UnitDetail(
                last.id(),
                last.code(),
                last.validTo(),
                relatives.stream().filter(each -> each.step() == 1).toList(),
                ended ? relatives.stream().filter(Relative::standing).toList() : List.of(),
                periods,
                version);
    }
}
