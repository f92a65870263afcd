package id.lincah.orgstructure.codelist;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a code was or is called.
 *
 * @param details further facts of the code, e.g. the grade range of an echelon
 * @param validTo first day on which the name no longer held; null while it holds
 * @param source rule, regulation or document it was taken from
 * @param standing {@code VERIFIED}, {@code RECALLED}, {@code DERIVED} or {@code DECISION}
 */
public record CodeEntryView(
        String list,
        String code,
        String nameId,
        String nameEn,
        Map<String, Object> details,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        String standing,
        int rank) {
    static final String COLUMNS = """
            select c.list, c.code, c.name_id, c.name_en, c.details, c.valid_from, c.valid_to, c.source, c.standing, c.rank
            from code_entry c where\s""";
    static final List<String> CSV =
            List.of("code", "name_id", "name_en", "details", "valid_from", "valid_to", "source", "standing");

    static CodeEntryView of(Row row) {
        return new CodeEntryView(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                ((JsonObject) row.getJson(4)).getMap(),
                row.getLocalDate(5),
                row.getLocalDate(6),
                row.getString(7),
                row.getString(8),
                row.getInteger(9));
    }

    List<String> key() {
        return List.of(String.valueOf(rank), code, validFrom.toString());
    }

    List<Object> cells() {
        var facts = new JsonObject(details).encode();
        return Arrays.asList(code, nameId, nameEn, facts, validFrom, validTo, source, standing);
    }
}
