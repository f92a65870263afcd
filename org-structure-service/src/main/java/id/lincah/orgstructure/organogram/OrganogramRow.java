package id.lincah.orgstructure.organogram;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One unit or one position of the published organogram; who holds a position is nowhere in it.
 *
 * @param unitCode the unit above a unit, the unit of a position; null at the top
 * @param kind type of a unit, kind of a position
 * @param head of a position: whether it heads its unit; null for a unit
 * @param abolishedOn null while it stands
 * @param successorCode the unit that took over when it, or its unit, ended
 */
public record OrganogramRow(
        Entry entry,
        @Schema(examples = "35.01.2") String code,
        @Schema(examples = "35.01") String unitCode,
        @Schema(examples = "Bidang Umum") String name,
        @Schema(examples = "BIDANG") String kind,
        @Schema(examples = "III.a") String echelon,
        Boolean head,
        LocalDate since,
        LocalDate abolishedOn,
        String successorCode) {
    /** What a row is about. */
    public enum Entry {
        UNIT,
        POSITION
    }

    static final List<String> CSV = List.of(
            "entry", "code", "unit_code", "name", "kind", "echelon", "head", "since", "abolished_on", "successor_code");

    static OrganogramRow of(Row row) {
        return new OrganogramRow(
                Entry.valueOf(row.getString(0)),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getLocalDate(7),
                row.getLocalDate(8),
                row.getString(9));
    }

    List<Object> cells() {
        return Arrays.asList(entry, code, unitCode, name, kind, echelon, head, since, abolishedOn, successorCode);
    }
}
