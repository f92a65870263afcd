package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.person.PersonMask;
import id.lincah.request.Caller;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One position of a renaming: what is proposed, what was decided.
 *
 * @param holder name of the holder, as the caller may see it; null when vacant
 * @param newName what it becomes, by decision or proposal; null when nothing is known
 * @param skipped left alone because position or holder changed since
 */
public record RenamingRowView(
        UUID positionId,
        String positionCode,
        UUID unitId,
        String unitCode,
        String oldTitle,
        String education,
        String holder,
        String outcome,
        String newCode,
        String newName,
        String decision,
        String reason,
        String decidedBy,
        boolean skipped) {
    static final String QUERY = """
            select r.position_id, i.code, r.unit_id, u.code, r.old_title, r.education, pe.name, r.outcome,
              coalesce(r.decided_code, r.new_code), n.name, r.decision, r.reason, r.decided_by, r.skipped
            from executor_renaming_row r
            join executor_renaming j on j.id = r.renaming_id
            join position i on i.id = r.position_id
            join unit u on u.id = r.unit_id
            left join person pe on pe.id = r.person_id
            left join executor_name n on n.code = coalesce(r.decided_code, r.new_code) and n.valid_during @> j.effective_on
            where\s""";
    static final List<String> CSV = List.of(
            "position_code",
            "unit_code",
            "old_title",
            "education",
            "holder",
            "outcome",
            "new_code",
            "new_name",
            "decision",
            "reason",
            "decided_by",
            "skipped");

    static RenamingRowView of(Row row, PersonMask mask, Caller caller) {
        return new RenamingRowView(
                row.getUUID(0),
                row.getString(1),
                row.getUUID(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6) == null ? null : mask.name(row.getString(6), caller),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getBoolean(13));
    }

    List<Object> cells() {
        return Arrays.asList(
                positionCode,
                unitCode,
                oldTitle,
                education,
                holder,
                outcome,
                newCode,
                newName,
                decision,
                reason,
                decidedBy,
                skipped);
    }
}
