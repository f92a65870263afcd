package id.lincah.orgstructure.nomenclature.renaming;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;

/**
 * The preview in short: one title with one education, what it becomes, and how many positions that are.
 *
 * @param education null where nobody holds the position
 * @param candidates codes of the names it could become, when they are several
 * @param codes codes of the findings; the rule book says what they mean
 */
public record RenamingTitleView(
        String oldTitle,
        String education,
        String employmentStatus,
        int positions,
        String outcome,
        String newCode,
        List<String> candidates,
        List<String> codes) {
    static final String QUERY = """
            select t.title, nullif(t.education, ''), nullif(t.status, ''), t.positions, t.outcome, t.new_code, t.candidates,
              t.codes, t.education, t.status
            from executor_renaming_title t where\s""";
    static final List<String> CSV = List.of(
            "old_title", "education", "employment_status", "positions", "outcome", "new_code", "candidates", "codes");

    static RenamingTitleView of(Row row) {
        return new RenamingTitleView(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getInteger(3),
                row.getString(4),
                row.getString(5),
                List.of(row.getArrayOfStrings(6)),
                List.of(row.getArrayOfStrings(7)));
    }

    List<String> key() {
        return List.of(oldTitle, education == null ? "" : education, employmentStatus == null ? "" : employmentStatus);
    }

    List<Object> cells() {
        return Arrays.asList(
                oldTitle,
                education,
                employmentStatus,
                positions,
                outcome,
                newCode,
                String.join(";", candidates),
                String.join(";", codes));
    }
}
