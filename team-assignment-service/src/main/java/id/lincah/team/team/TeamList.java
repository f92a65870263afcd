package id.lincah.team.team;

import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Teams, the latest first. */
final class TeamList {
    private static final String SQL = """
            select t.id, t.agency_id, t.name, t.owner_unit_id, u.name as owner_unit_name, t.target_result, t.starts_on,
                   t.ends_on, t.state, t.letter_number, t.version,
                   (select count(*) from assignment a where a.team_id = t.id
                      and a.state in ('APPROVED', 'ACTIVE', 'SUSPENDED', 'COMPLETED')) as members,
                   (select count(*) from assignment a where a.team_id = t.id and a.state = 'APPROVING') as awaiting
              from team t left join unit u on u.id = t.owner_unit_id
             where ($1::text is null or t.agency_id = $1)
               and ($2::text is null or t.state = $2)
               and ($3::text is null or strpos(lower(t.name || ' ' || t.target_result), lower($3)) > 0)
               and ($4::uuid is null or t.owner_unit_id = $4)
               and ($5::date is null or (t.starts_on, t.id) < ($5, $6::uuid))
             order by t.starts_on desc, t.id desc limit $7""";

    /** What the list may be narrowed by; nulls mean "any". */
    record Filter(String agency, String state, String q, UUID ownerUnit) {}

    /**
     * One team in a list.
     *
     * @param members approved, active and completed ones
     * @param awaiting requests still waiting for an approval
     */
    record TeamRow(
            UUID id,
            String agency,
            String name,
            UUID ownerUnitId,
            String ownerUnitName,
            String targetResult,
            LocalDate startsOn,
            LocalDate endsOn,
            String state,
            String letterNumber,
            long members,
            long awaiting,
            long version) {}

    private TeamList() {}

    static Uni<List<TeamRow>> read(SqlConnection c, Filter f, Window window) {
        var parameters = Tuple.tuple()
                .addString(f.agency())
                .addString(f.state())
                .addString(f.q())
                .addUUID(f.ownerUnit())
                .addLocalDate(window.isFirst() ? null : LocalDate.parse(window.after(0)))
                .addUUID(window.isFirst() ? null : UUID.fromString(window.after(1)))
                .addInteger(window.fetch());
        return c.preparedQuery(SQL)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(TeamList::row)
                        .toList());
    }

    private static TeamRow row(Row row) {
        return new TeamRow(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getString("name"),
                row.getUUID("owner_unit_id"),
                row.getString("owner_unit_name"),
                row.getString("target_result"),
                row.getLocalDate("starts_on"),
                row.getLocalDate("ends_on"),
                row.getString("state"),
                row.getString("letter_number"),
                row.getLong("members"),
                row.getLong("awaiting"),
                row.getLong("version"));
    }
}
