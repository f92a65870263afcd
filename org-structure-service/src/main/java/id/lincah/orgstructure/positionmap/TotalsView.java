package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.positionmap.rules.MapTotals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sums over boxes (RA-43, RA-44).
 *
 * @param unknown boxes without a final need, which add to B alone
 * @param shortage persons missing, summed apart from the surplus
 * @param net surplus less shortage
 */
public record TotalsView(
        int boxes,
        int existing,
        int required,
        int unknown,
        @Schema(examples = "2") int shortage,
        @Schema(examples = "2") int surplus,
        @Schema(examples = "0") int net) {

    public static TotalsView of(MapTotals totals) {
        return new TotalsView(
                totals.boxes(),
                totals.existing(),
                totals.required(),
                totals.unknown(),
                totals.shortage(),
                totals.surplus(),
                totals.net());
    }
}
