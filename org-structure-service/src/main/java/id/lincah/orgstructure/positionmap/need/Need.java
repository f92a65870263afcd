package id.lincah.orgstructure.positionmap.need;

import id.lincah.orgstructure.positionmap.rules.NeedState;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Need and class of a box in one period; what is written for a box of its unit. */
record Need(
        UUID unitId,
        String key,
        String title,
        String kind,
        String functionalCode,
        String functionalLevel,
        Figures figures,
        LocalDate validTo) {

    /** The load as the driver writes it. */
    Numeric load() {
        return figures.loadMinutes() == null ? null : Numeric.create(figures.loadMinutes());
    }

    /** What is recorded; two rows with equal figures say the same. */
    record Figures(
            Integer jobClass,
            Integer need,
            NeedState state,
            BigDecimal loadMinutes,
            Integer effectiveMinutes,
            String source) {

        static Figures of(NeedRow row, String basis) {
            return new Figures(
                    row.jobClass(),
                    row.need(),
                    state(row),
                    row.loadMinutes() == null ? null : row.loadMinutes().stripTrailingZeros(),
                    row.effectiveMinutes(),
                    row.source() == null || row.source().isBlank()
                            ? basis
                            : row.source().strip());
        }

        /** A class may be recorded before any analysis. */
        private static NeedState state(NeedRow row) {
            if (row.needState() != null) {
                return NeedState.valueOf(row.needState());
            }
            return row.need() == null ? NeedState.DRAFT : NeedState.FINAL;
        }

        static Figures of(Row row, int first) {
            var load = row.getBigDecimal(first + 3);
            return new Figures(
                    row.getInteger(first),
                    row.getInteger(first + 1),
                    NeedState.valueOf(row.getString(first + 2)),
                    load == null ? null : load.stripTrailingZeros(),
                    row.getInteger(first + 4),
                    row.getString(first + 5));
        }
    }
}
