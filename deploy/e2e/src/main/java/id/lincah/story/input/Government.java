package id.lincah.story.input;

import java.util.HashMap;
import java.util.Map;

/** What one government hands in: three files, as its operator would upload them. */
public final class Government {

    private final String agency;
    private final Sheet units =
            new Sheet("unit_code", "parent_code", "name", "type", "echelon", "setting", "functions");
    private final Sheet positions = new Sheet("position_code", "unit_code", "title", "kind", "echelon", "head");
    private final Sheet holders = new Sheet(
            "nip",
            "name",
            "employment_status",
            "education",
            "education_field",
            "grade",
            "grade_since",
            "position_code",
            "since",
            "account",
            "deceased_on");
    private final Map<String, String> unitNames = new HashMap<>();
    private final Map<String, Holder> heads = new HashMap<>();

    Government(String agency) {
        this.agency = agency;
    }

    public String agency() {
        return agency;
    }

    public Sheet units() {
        return units;
    }

    public Sheet positions() {
        return positions;
    }

    public Sheet holders() {
        return holders;
    }

    public String unitName(String unitCode) {
        return unitNames.get(unitCode);
    }

    /** Who headed a unit before the simplification. */
    public Holder headOf(String unitCode) {
        return heads.get(unitCode);
    }

    /** A unit without a post of its own (the government itself). */
    void root(String code, String name) {
        units.row(code, null, name, "INSTANSI", null, null, null);
    }

    /**
     * A unit with the post of its head and the head himself.
     *
     * @param unitEchelon echelon written on the unit; null where the real lists leave it open
     */
    void unit(String code, String parent, String name, String type, String unitEchelon, Post post, Holder head) {
        units.row(code, parent, name, type, unitEchelon, null, "Penyiapan bahan " + name + ";Pelaporan " + name);
        positions.row("J-" + code, code, post.title(), post.kind(), post.echelon(), true);
        unitNames.put(code, name);
        heads.put(code, head);
        holders.row(
                head.nip(),
                head.name(),
                head.status(),
                head.education(),
                head.field(),
                head.grade(),
                head.gradeSince(),
                "J-" + code,
                "2020-01-02",
                head.account(),
                head.deceasedOn());
    }

    /** A head's post. */
    record Post(String title, String kind, String echelon) {

        static Post executive(String unit) {
            return new Post("Kepala " + unit, "JPT", "II.a");
        }

        static Post administrator(String unit) {
            return new Post("Kepala " + unit, "ADMINISTRATOR", "III.a");
        }

        static Post supervisor(String unit) {
            return new Post("Kepala " + unit, "PENGAWAS", "IV.a");
        }
    }
}
