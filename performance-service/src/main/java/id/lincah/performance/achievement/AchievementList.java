package id.lincah.performance.achievement;

import id.lincah.performance.evaluation.Period;
import id.lincah.performance.rules.OrganisationAchievement;
import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads fixed achievements, oldest first. */
final class AchievementList {
    private static final String SQL = """
            select id, unit_id, year, period, value, basis, fixed_at from organisation_achievement
            where agency_id = $1 and ($2::uuid is null or unit_id = $2) and ($3::int is null or year = $3)
              and ($4::uuid is null or id > $4) order by id limit $5""";

    private AchievementList() {}

    static Uni<List<AchievementView>> read(
            SqlConnection connection, String agency, UUID unit, Integer year, Window window) {
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.tuple()
                        .addString(agency)
                        .addUUID(unit)
                        .addInteger(year)
                        .addUUID(after)
                        .addInteger(window.fetch()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AchievementList::view)
                        .toList());
    }

    private static AchievementView view(Row row) {
        return new AchievementView(
                row.getUUID("id"),
                row.getUUID("unit_id"),
                row.getInteger("year"),
                Period.parse(row.getString("period")).orElseThrow(),
                OrganisationAchievement.valueOf(row.getString("value")),
                row.getString("basis"),
                row.getOffsetDateTime("fixed_at"));
    }
}
