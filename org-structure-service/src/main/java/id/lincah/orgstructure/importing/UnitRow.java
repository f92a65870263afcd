package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.regulation.Echelon;
import java.util.Arrays;
import java.util.List;

/**
 * One unit of a file.
 *
 * @param setting null also when the file has no such column
 * @param functions null when the file has no such column: then what is stored stays
 */
record UnitRow(
        long row,
        String code,
        String parentCode,
        String name,
        String type,
        String echelon,
        boolean namesSetting,
        String setting,
        List<String> functions) {

    static UnitRow of(ImportLine line) {
        return new UnitRow(
                line.row(),
                line.required("unit_code"),
                line.optional("parent_code"),
                line.required("name"),
                line.required("type"),
                line.optional("echelon", text -> Echelon.of(text).toString(), "ECHELON_UNKNOWN"),
                line.has("setting"),
                line.optional("setting", text -> KeptSetting.valueOf(text).name(), "SETTING_UNKNOWN"),
                line.has("functions") ? list(line.cells().get("functions")) : null);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
