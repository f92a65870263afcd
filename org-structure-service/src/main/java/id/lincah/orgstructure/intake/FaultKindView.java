package id.lincah.orgstructure.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lincah.regulation.Language;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;

/**
 * All faults of one code.
 *
 * @param rows how many rows have it
 * @param repairable how many come with a suggested repair
 * @param repairs the kinds of those repairs
 * @param example the sentence on the first of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaultKindView(
        String code, String severity, int count, int rows, int repairable, List<String> repairs, String example) {
    static final String SQL = """
            select code, severity, count(*)::integer, count(distinct (sheet_no, row_no))::integer,
              count(repair_kind)::integer,
              coalesce(array_agg(distinct repair_kind) filter (where repair_kind is not null), '{}'),
              (array_agg(details order by id))[1]
            from intake_fault where intake_id = $1 and agency_id = $2
            group by code, severity order by severity, code
            """;

    static FaultKindView of(Row row, FaultTexts texts, Language language) {
        return new FaultKindView(
                row.getString(0),
                row.getString(1),
                row.getInteger(2),
                row.getInteger(3),
                row.getInteger(4),
                List.of(row.getArrayOfStrings(5)),
                texts.sentence(row.getString(0), row.getJsonObject(6), language));
    }
}
