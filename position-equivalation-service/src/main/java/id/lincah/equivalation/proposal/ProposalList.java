package id.lincah.equivalation.proposal;

import id.lincah.equivalation.query.Rows;
import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The list of proposals, in plain SQL. */
@ApplicationScoped
class ProposalList {
    private static final String SELECT = "select *";
    private static final String WHERE = """
            from proposal where ($1::text is null or agency_id = $1) and ($2::text is null or state = $2)
              and ($3::text is null or strpos(lower(name), lower($3)) > 0)
              and ($4::date is null or reference_date >= $4) and ($5::date is null or reference_date <= $5)""";
    private static final int KEY_PARAMETER = 6;

    /** What a list is narrowed to; every part may be null; the dates are about the reference date and inclusive. */
    record Filter(String agency, String state, String text, LocalDate from, LocalDate to) {}

    Uni<List<ProposalListItem>> read(SqlConnection db, Filter filter, ProposalSort sort, Window window, int rows) {
        var after = window == null || window.isFirst() ? null : window;
        var values = Tuple.tuple()
                .addString(filter.agency())
                .addString(filter.state())
                .addString(filter.text())
                .addLocalDate(filter.from())
                .addLocalDate(filter.to())
                .addString(after == null ? null : after.after(0))
                .addUUID(after == null ? null : UUID.fromString(after.after(1)))
                .addInteger(rows);
        return db.preparedQuery(sort.sql(SELECT, WHERE, KEY_PARAMETER) + " limit $8")
                .execute(values)
                .map(found -> Rows.list(found, ProposalListItem::of));
    }
}
