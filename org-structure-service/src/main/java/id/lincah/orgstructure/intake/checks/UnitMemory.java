package id.lincah.orgstructure.intake.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All units of the files and of what is stored, as compactly as a million of them need: by number, with code, parent, type
 * and name. A unit of the file goes before a stored one of the same code.
 */
final class UnitMemory {
    /** No parent, or no such unit. */
    static final int NONE = -1;

    private final CodeTable codes = new CodeTable();
    private final CodeTable names = new CodeTable();
    private final List<String> types = new ArrayList<>();
    private final Numbers typeOf = new Numbers(NONE);
    private final Numbers nameOf = new Numbers(NONE);
    private final Numbers parentOf = new Numbers(NONE);
    private final Places places = new Places();
    private final Counts nameCounts = new Counts();
    private final Numbers nthOfName = new Numbers(0);

    UnitMemory(Map<String, StoredStructure.Unit> stored) {
        stored.forEach((code, unit) -> keep(codes.add(code), unit.parentCode(), unit.name(), unit.type()));
    }

    private void keep(int unit, String parent, String name, String type) {
        parentOf.set(unit, parent == null || parent.isEmpty() ? NONE : codes.add(parent));
        nameOf.set(unit, names.add(name));
        typeOf.set(unit, type(UnitKinds.table().of(type, name)));
    }

    private int type(String type) {
        int index = types.indexOf(type);
        if (index < 0) {
            types.add(type);
            index = types.size() - 1;
        }
        return index;
    }

    /** A row of the file; a second row of the same code only counts. */
    void survey(IntakeRow row) {
        var code = row.text("unit_code");
        if (code.isEmpty()) {
            return;
        }
        int unit = codes.add(code);
        if (places.first(unit, RowKeys.of(row))) {
            var name = PlainText.tidy(row.text("name"));
            keep(unit, row.text("parent_code"), name, row.text("type"));
            if (!name.isEmpty() && !UnitKinds.table().namesRepeat(typeOf(unit))) {
                nthOfName.set(unit, nameCounts.add(PlainText.hash(name)));
            }
        }
    }

    int size() {
        return codes.size();
    }

    /** Number of a code; {@link #NONE} when neither the files nor the store know a unit of it. */
    int find(String code) {
        int unit = code.isEmpty() ? NONE : codes.find(code);
        return unit != NONE && exists(unit) ? unit : NONE;
    }

    /** Whether it is a unit and not only named as somebody's parent. */
    boolean exists(int unit) {
        return nameOf.get(unit) != NONE;
    }

    String code(int unit) {
        return codes.text(unit);
    }

    String name(int unit) {
        return names.text(nameOf.get(unit));
    }

    /** As in the table of kinds; {@code ""} when no kind was recognised. */
    String typeOf(int unit) {
        return types.get(typeOf.get(unit));
    }

    /** The parent as named, whether it exists or not. */
    int parentOf(int unit) {
        return parentOf.get(unit);
    }

    Places places() {
        return places;
    }

    /** How many units of the files have this name; names that come once in every office are not counted. */
    int sharing(String name) {
        return nameCounts.of(PlainText.hash(name));
    }

    /** Which of the units of its name this is, from 1; 0 when its name is not counted. */
    int nthOfName(int unit) {
        return nthOfName.get(unit);
    }
}
