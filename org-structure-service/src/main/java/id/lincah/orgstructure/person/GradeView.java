package id.lincah.orgstructure.person;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;

/**
 * A grade a person had or has.
 *
 * @param name as the grade was called on its first day
 * @param until first day on which it no longer held; null while it holds
 * @param basis the decree; null when it came by file
 */
public record GradeView(String grade, String name, LocalDate from, LocalDate until, String basis) {
    static final String HISTORY = """
            select g.grade, c.name_id, g.valid_from, g.valid_to, g.basis
            from grade_period g left join code_entry c
              on c.list in ('GRADE', 'CONTRACT_GRADE') and c.code = g.grade and c.valid_during @> g.valid_from
            where g.person_id = $1 order by g.valid_from
            """;

    static GradeView of(Row row) {
        return new GradeView(
                row.getString(0), row.getString(1), row.getLocalDate(2), row.getLocalDate(3), row.getString(4));
    }
}
