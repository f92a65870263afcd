package id.lincah.team.assignment;

import id.lincah.request.Caller;
import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Assignments in the order of their making; also those that wait for the caller, resolved from today's superiors. */
final class AssignmentList {
    private static final String SQL = """
            with me as (select o.id from official o where o.agency_id = $7 and o.account = $8 and o.left_on is null)
            select a.id, a.agency_id, a.home_agency, a.team_id, t.name as team_name, a.person_id, o.name as person_name,
                   a.home_unit_id, a.role, a.planned_share, a.basis, a.scope, a.state, a.next_approver, a.version
              from assignment a join team t on t.id = a.team_id left join official o on o.id = a.person_id
             where ($1::text is null or a.agency_id = $1 or a.home_agency = $1)
               and ($2::uuid is null or a.team_id = $2)
               and ($3::text is null or a.state = $3)
               and ($4::uuid is null or a.person_id = $4)
               and ($5::uuid is null or a.id > $5)
               and (not $6::boolean or a.state = 'APPROVING' and case a.next_approver
                      when 'RATER' then rater_of(a.person_id) in (select id from me)
                      when 'HEAD_OF_HOME_UNIT' then office_head_of(a.person_id) in (select id from me)
                      when 'OWNING_UNIT' then head_of(t.owner_unit_id, null) in (select id from me)
                      else $9::boolean and a.home_agency = $7 end)
             order by a.id limit $10""";

    /** What the list may be narrowed by; nulls mean "any". */
    record Filter(String agency, UUID team, String state, UUID person, boolean awaitingMe) {}

    /** One assignment in a list; the version is what a change must name. */
    record AssignmentRow(
            UUID id,
            String agency,
            String homeAgency,
            UUID teamId,
            String teamName,
            UUID personId,
            String personName,
            UUID homeUnitId,
            String role,
            BigDecimal plannedShare,
            String basis,
            String scope,
            String state,
            String nextApprover,
            long version) {}

    private AssignmentList() {}

    static Uni<List<AssignmentRow>> read(SqlConnection c, Caller caller, Filter f, Window window) {
        var parameters = Tuple.tuple()
                .addString(f.agency())
                .addUUID(f.team())
                .addString(f.state())
                .addUUID(f.person())
                .addUUID(window.isFirst() ? null : UUID.fromString(window.after(0)))
                .addBoolean(f.awaitingMe())
                .addString(caller.agency())
                .addString(caller.account())
                .addBoolean(caller.has("approver"))
                .addInteger(window.fetch());
        return c.preparedQuery(SQL)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AssignmentList::row)
                        .toList());
    }

    private static AssignmentRow row(Row row) {
        return new AssignmentRow(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getString("home_agency"),
                row.getUUID("team_id"),
                row.getString("team_name"),
                row.getUUID("person_id"),
                row.getString("person_name"),
                row.getUUID("home_unit_id"),
                row.getString("role"),
                row.getBigDecimal("planned_share"),
                row.getString("basis"),
                row.getString("scope"),
                row.getString("state"),
                row.getString("next_approver"),
                row.getLong("version"));
    }
}
