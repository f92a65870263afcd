package id.lincah.orgstructure.positionmap.need;

import id.lincah.orgstructure.positionmap.rules.NeedState;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Need and class of a box in one period.
 *
 * @param validTo first day on which this no longer holds; null while it holds
 */
public record NeedView(
        String unitCode,
        String positionTitle,
        String kind,
        String functionalCode,
        String functionalLevel,
        Integer jobClass,
        Integer need,
        NeedState needState,
        BigDecimal loadMinutes,
        Integer effectiveMinutes,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        String key) {
    static final String COLUMNS = """
            i.code, k.title, k.kind, k.functional_code, k.functional_level, k.job_class::int, k.need, k.need_state,
            k.load_minutes, k.effective_minutes, k.source, k.valid_from, k.valid_to, k.box_key
            from position_need k join unit i on i.id = k.unit_id\s""";

    static NeedView of(Row row) {
        return new NeedView(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInteger(5),
                row.getInteger(6),
                NeedState.valueOf(row.getString(7)),
                row.getBigDecimal(8),
                row.getInteger(9),
                row.getString(10),
                row.getLocalDate(11),
                row.getLocalDate(12),
                row.getString(13));
    }

    /** In the order of {@link NeedFile#COLUMNS}, so that what was exported can be sent back. */
    List<Object> cells() {
        return Arrays.asList(
                unitCode,
                null,
                positionTitle,
                kind,
                functionalCode,
                functionalLevel,
                jobClass,
                need,
                needState,
                loadMinutes,
                effectiveMinutes,
                source,
                null);
    }
}
