package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.nomenclature.NameBooks;
import id.lincah.orgstructure.nomenclature.rules.Naming;
import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;

/**
 * The distinct titles with the education of their holders, each judged once by the rules. However many people there are,
 * these are a few thousand; the people themselves are then joined to them in the database.
 */
record Titles(List<Judged> judged) {
    /** One title with one education and status, held by so many. */
    record Judged(String title, String education, String status, int positions, Naming naming) {}

    /** Columns of the query: title, education, status, positions; empty text where nobody holds the position. */
    static Titles judge(RowSet<Row> rows, NomenclatureRules rules, NameBooks books, LocalDate day) {
        var names = books.on(day);
        return new Titles(Rows.list(rows, row -> {
            var education = row.getString(1);
            var status = row.getString(2);
            var naming = rules.naming()
                    .examine(
                            names,
                            row.getString(0),
                            education.isEmpty() ? null : EducationLevel.valueOf(education),
                            status.isEmpty() ? null : EmploymentStatus.valueOf(status),
                            day);
            return new Judged(row.getString(0), education, status, row.getInteger(3), naming);
        }));
    }

    int positions() {
        return judged.stream().mapToInt(Judged::positions).sum();
    }

    /** Appends the columns {@code title, education, status, outcome, new_code, candidates, codes, positions}. */
    Tuple columns(Tuple start) {
        return start.addValue(Columns.texts(judged, Judged::title))
                .addValue(Columns.texts(judged, Judged::education))
                .addValue(Columns.texts(judged, Judged::status))
                .addValue(Columns.texts(judged, each -> each.naming().outcome().name()))
                .addValue(Columns.texts(judged, Titles::code))
                .addValue(Columns.texts(
                        judged, each -> String.join(";", each.naming().candidates())))
                .addValue(Columns.texts(
                        judged,
                        each -> String.join(
                                ";",
                                each.naming().findings().stream()
                                        .map(Finding::code)
                                        .toList())))
                .addValue(judged.stream().map(Judged::positions).toArray(Integer[]::new));
    }

    private static String code(Judged each) {
        return each.naming().becomes() == null ? null : each.naming().becomes().code();
    }
}
