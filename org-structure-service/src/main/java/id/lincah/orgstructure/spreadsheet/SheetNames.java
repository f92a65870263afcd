package id.lincah.orgstructure.spreadsheet;

import java.util.HashMap;
import java.util.Map;

/** Which part of the archive is which sheet, gathered from the workbook and its relations. */
final class SheetNames {
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final Map<String, String> nameOfRelation = new HashMap<>();
    private final Map<String, String> relationOfPart = new HashMap<>();

    static boolean knows(String part) {
        return part.equals(WORKBOOK) || part.equals(RELATIONS);
    }

    void sheet(String relation, String name) {
        if (relation != null && name != null) {
            nameOfRelation.put(relation, name);
        }
    }

    void relation(String id, String target) {
        if (id != null && target != null) {
            relationOfPart.put(target.startsWith("/") ? target.substring(1) : "xl/" + target, id);
        }
    }

    int size() {
        return nameOfRelation.size();
    }

    /** The sheet's name; the part's when no sheet is it. */
    String of(String part) {
        return nameOfRelation.getOrDefault(relationOfPart.getOrDefault(part, ""), part);
    }
}
