package id.lincah.orgstructure.importing;

import id.lincah.regulation.AgencyKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** One agency of a file. */
record AgencyRow(long row, String code, String parentCode, String name, AgencyKind kind, String type, String echelon) {
    private static final String CODE = "[A-Z0-9.]{2,20}";

    static AgencyRow of(ImportLine line) {
        var name = line.required("name");
        return new AgencyRow(
                line.row(),
                line.required("unit_code", AgencyRow::code, "CODE_INVALID"),
                line.optional("parent_code"),
                name,
                line.required("type", type -> kind(type, name), "TYPE_UNKNOWN"),
                line.optional("type"),
                line.optional("echelon"));
    }

    private static String code(String text) {
        if (!text.matches(CODE)) {
            throw new IllegalArgumentException("not an agency code");
        }
        return text;
    }

    private static AgencyKind kind(String type, String name) {
        return switch (type) {
            case "PEMPROV" -> AgencyKind.PROVINCE;
            case "PEMKAB" -> AgencyKind.REGENCY;
            case "PEMKOT" -> AgencyKind.CITY;
            // The administrative cities and the regency of Jakarta share one type; only the name tells them apart.
            case "KOTA_KAB_ADMINISTRASI" ->
                name != null && name.contains("Kota ") ? AgencyKind.CITY : AgencyKind.REGENCY;
            case "KEMENTERIAN", "LEMBAGA", "LPNK", "INSTANSI_PUSAT" -> AgencyKind.CENTRAL;
            default -> throw new IllegalArgumentException("unknown type of agency");
        };
    }

    /** As the columns of a file; {@code kind} follows from the type. */
    Map<String, String> named() {
        return named(parentCode, name, kind.name(), type, echelon);
    }

    static Map<String, String> named(String parentCode, String name, String kind, String type, String echelon) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("parent_code", parentCode);
        cells.put("name", name);
        cells.put("kind", kind);
        cells.put("type", type);
        cells.put("echelon", echelon);
        return cells;
    }
}
