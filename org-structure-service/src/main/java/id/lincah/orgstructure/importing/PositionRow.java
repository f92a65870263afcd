package id.lincah.orgstructure.importing;

import id.lincah.regulation.Echelon;
import id.lincah.regulation.PositionKind;
import java.util.Map;

/** One position of a file. */
record PositionRow(
        long row, String code, String unitCode, String title, PositionKind kind, String echelon, Boolean head) {

    static PositionRow of(ImportLine line) {
        var kind = line.required("kind", PositionKind::valueOf, "KIND_UNKNOWN");
        var echelon = line.optional("echelon", Echelon::of, "ECHELON_UNKNOWN");
        if (kind != null && echelon != null && echelon.positionKind() != kind) {
            line.faults().add(line.row(), "echelon", "ECHELON_NOT_OF_KIND", Map.of("kind", kind));
        }
        return new PositionRow(
                line.row(),
                line.required("position_code"),
                line.required("unit_code"),
                line.required("title"),
                kind,
                echelon == null ? null : echelon.toString(),
                line.bool("head"));
    }
}
