package id.lincah.orgstructure.organogram;

import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * One agency's units and positions on a day, with those that ended shortly before it. What ended and stood again by the
 * day is not abolished.
 *
 * @param since abolished after this day still shows
 */
record Organogram(String agency, LocalDate asOf, LocalDate since) {
    private static final String ROWS = """
            with unit_then as (
              select distinct on (u.unit_id) u.* from unit_period u
              where u.agency_id = $1 and u.valid_from <= $2::date
              order by u.unit_id, u.valid_from desc),
            position_then as (
              select distinct on (p.position_id) p.* from position_period p
              where p.agency_id = $1 and p.valid_from <= $2::date
              order by p.position_id, p.valid_from desc),
            row (entry, code, unit_code, name, kind, echelon, head, since, abolished_on, successor_code) as (
              select 'UNIT', i.code, up.code, u.name, u.type, u.echelon, null::boolean, u.valid_from,
                case when u.valid_to <= $2::date then u.valid_to end,
                case when u.valid_to <= $2::date then s.code end
              from unit_then u join unit i on i.id = u.unit_id
              left join unit up on up.id = u.parent_id
              left join unit s on s.id = u.successor_id
              where u.valid_to is null or u.valid_to > $3::date
              union all
              select 'POSITION', i.code, ui.code, p.title, p.kind, p.echelon, p.head, p.valid_from,
                case when p.valid_to <= $2::date then p.valid_to end,
                case when p.valid_to <= $2::date then s.code end
              from position_then p join position i on i.id = p.position_id
              join unit ui on ui.id = p.unit_id
              left join unit_then u on u.unit_id = p.unit_id
              left join unit s on s.id = u.successor_id and u.valid_to = p.valid_to
              where p.valid_to is null or p.valid_to > $3::date)
            select * from row where ($4::text is null or (code, entry) > ($4::text, $5::text))
            order by code, entry limit $6
            """;

    private static final int LONGEST = 10;

    static Organogram of(String agency, LocalDate asOf, String abolishedWithin) {
        return new Organogram(agency, asOf, asOf.minus(period(abolishedWithin)));
    }

    /** An ISO period, e.g. P1Y or P6M; up to ten years. */
    private static Period period(String text) {
        try {
            var period = Period.parse(text == null ? "P1Y" : text);
            if (!period.isNegative() && period.toTotalMonths() <= 12L * LONGEST && period.getDays() <= 366 * LONGEST) {
                return period;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // refused below, like a period that is too long
        }
        throw Problem.badInput("?abolishedWithin", "PERIOD_INVALID");
    }

    /** @param last code and entry of the last row seen; empty for the first page */
    Uni<List<OrganogramRow>> rows(List<String> last, int most, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(agency)
                .addValue(asOf)
                .addValue(since)
                .addValue(last.isEmpty() ? null : last.get(0))
                .addValue(last.isEmpty() ? null : last.get(1))
                .addValue(most);
        return connection.preparedQuery(ROWS).execute(values).map(rows -> Rows.list(rows, OrganogramRow::of));
    }
}
