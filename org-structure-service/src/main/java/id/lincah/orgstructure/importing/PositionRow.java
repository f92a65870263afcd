package id.lincah.orgstructure.importing;

import id.lincah.regulation.Echelon;
import id.lincah.regulation.PositionKind;
import java.util.LinkedHashMap;
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

    /** As the columns of a file. */
    Map<String, String> named() {
        return named(unitCode, title, kind.name(), echelon, head);
    }

    static Map<String, String> named(String unitCode, String title, String kind, String echelon, boolean head) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("unit_code", unitCode);
        cells.put("title", title);
        cells.put("kind", kind);
        cells.put("echelon", echelon);
        cells.put("head", Boolean.toString(head));
        return cells;
    }
}
