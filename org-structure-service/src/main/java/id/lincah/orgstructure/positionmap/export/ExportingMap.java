package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.MapQuery;
import id.lincah.orgstructure.positionmap.MapUnit;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.orgstructure.positionmap.version.MapVersion;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;

/** Reads a map and writes it as a file; the writing runs on a worker thread. */
@ApplicationScoped
class ExportingMap {
    private record Read(MapTitle title, PositionMap map) {}

    private final TenantTransaction transactions;
    private final PositionMapRules rules;
    private final Vertx vertx;

    ExportingMap(TenantTransaction transactions, PositionMapRules rules, Vertx vertx) {
        this.transactions = transactions;
        this.rules = rules;
        this.vertx = vertx;
    }

    Uni<Response> live(LocalDate day, String agency, String root, MapFormat format, Caller caller) {
        return transactions
                .read(
                        caller,
                        connection -> MapQuery.on(day, agency, root, connection)
                                .flatMap(map -> read(map, agency, root, day, "Data berjalan", connection)))
                .flatMap(read -> write(read, format));
    }

    Uni<Response> version(UUID id, MapFormat format, Caller caller) {
        return transactions
                .read(
                        caller,
                        connection -> MapVersion.one(id, connection)
                                .flatMap(version -> MapQuery.of(id, connection)
                                        .flatMap(map -> read(
                                                map,
                                                version.agency(),
                                                version.rootUnitCode(),
                                                version.asOf(),
                                                standing(version),
                                                connection))))
                .flatMap(read -> write(read, format));
    }

    private static String standing(MapVersion version) {
        if (version.state() == MapVersion.State.DRAFT) {
            return "RANCANGAN";
        }
        var ends = version.endsOn() == null ? "" : ", tidak berlaku sejak " + MapTitle.date(version.endsOn());
        return version.regulationNumber() + " tanggal " + MapTitle.date(version.regulationIssuedOn()) + ", berlaku "
                + MapTitle.date(version.effectiveOn()) + ends;
    }

    private static Uni<Read> read(
            PositionMap map, String agency, String root, LocalDate day, String standing, SqlConnection connection) {
        var part = root == null
                ? null
                : map.roots().stream().map(MapUnit::name).findFirst().orElse(null);
        return connection
                .preparedQuery("select name from agency where code = $1")
                .execute(Tuple.of(agency))
                .map(rows -> rows.iterator().next().getString(0))
                .map(name -> new Read(new MapTitle(name, part, day, standing), map));
    }

    private Uni<Response> write(Read read, MapFormat format) {
        return vertx.executeBlocking(() -> format.answer(read.title(), read.map(), rules), false);
    }
}
