package id.lincah.team.officials;

import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The officials one may ask into a team, by name, each with the load already agreed. */
final class OfficialList {
    private static final String SQL = """
            select o.id, o.agency_id, o.name, o.position_title, o.position_kind, o.functional_code, o.functional_level,
                   o.unit_id, o.unit_name, o.office_id, o.office_name, o.heads_unit, o.equated, o.left_on,
                   coalesce((select sum(a.planned_share) from assignment a
                              where a.person_id = o.id and a.state in ('APPROVED', 'ACTIVE', 'SUSPENDED')), 0) as load
              from official o
             where ($1::text is null or o.agency_id = $1)
               and ($2::boolean is null or o.equated = $2)
               and ($3::text is null or strpos(lower(o.name || ' ' || o.position_title), lower($3)) > 0)
               and ($4::uuid is null or o.unit_id = $4 or o.office_id = $4)
               and ($5::text is null or o.position_kind = $5)
               and ($6::text is null or (o.name, o.id) > ($6, $7::uuid))
               and o.left_on is null
             order by o.name, o.id limit $8""";

    /** What the list may be narrowed by; nulls mean "any". */
    record Filter(String agency, Boolean equated, String q, UUID unit, String positionKind) {}

    /**
     * One official.
     *
     * @param equated false while the position is abolished and no functional position given
     * @param agreedLoad sum of the shares of all approved and active assignments, percent
     */
    record OfficialView(
            UUID id,
            String agency,
            String name,
            String positionTitle,
            String positionKind,
            String functionalCode,
            String functionalLevel,
            UUID unitId,
            String unitName,
            UUID officeId,
            String officeName,
            boolean headsUnit,
            boolean equated,
            BigDecimal agreedLoad) {}

    private OfficialList() {}

    static Uni<List<OfficialView>> read(SqlConnection c, Filter f, Window window) {
        var parameters = Tuple.tuple()
                .addString(f.agency())
                .addBoolean(f.equated())
                .addString(f.q())
                .addUUID(f.unit())
                .addString(f.positionKind())
                .addString(window.after(0))
                .addUUID(window.isFirst() ? null : UUID.fromString(window.after(1)))
                .addInteger(window.fetch());
        return c.preparedQuery(SQL)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(OfficialList::view)
                        .toList());
    }

    private static OfficialView view(Row row) {
        return new OfficialView(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getString("name"),
                row.getString("position_title"),
                row.getString("position_kind"),
                row.getString("functional_code"),
                row.getString("functional_level"),
                row.getUUID("unit_id"),
                row.getString("unit_name"),
                row.getUUID("office_id"),
                row.getString("office_name"),
                row.getBoolean("heads_unit"),
                row.getBoolean("equated"),
                row.getBigDecimal("load"));
    }
}
