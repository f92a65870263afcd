package id.lincah.orgstructure.positionmap.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a projection of one box rests on.
 *
 * @param required K today; null without a final need
 * @param loadMinutes load of a year in minutes; null when only the need is recorded
 * @param effectiveMinutes effective working time of one person in a year; null likewise
 * @param head the head of a unit is one whatever the load (RA-20)
 * @param existing B today
 * @param pensions the day each holder's pension starts, of those whose age limit is known
 * @param unknownPensions holders in a functional position whose level is not recorded
 */
public record ProjectionFacts(
        Integer required,
        BigDecimal loadMinutes,
        Integer effectiveMinutes,
        boolean head,
        int existing,
        List<LocalDate> pensions,
        int unknownPensions) {
    public ProjectionFacts {
        pensions = List.copyOf(pensions);
    }

    /** Whether the need can grow with the load; otherwise the recorded need stays as it is. */
    boolean hasLoad() {
        return !head && loadMinutes != null && effectiveMinutes != null;
    }
}
