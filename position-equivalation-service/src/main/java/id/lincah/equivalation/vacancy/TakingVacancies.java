package id.lincah.equivalation.vacancy;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.spreadsheet.Cells;
import id.lincah.equivalation.spreadsheet.CsvUpload;
import id.lincah.equivalation.workbench.StoredSuggestions;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Loads counts, all rows or none, and ranks the open cases of the agency by them. */
@ApplicationScoped
public class TakingVacancies {
    /** How many counts the file has, and how many cases were ranked anew by them. */
    @Schema(name = "VacanciesTaken")
    public record Taken(boolean stored, int rows, int ranked) {}

    private final Vacancies vacancies;
    private final FunctionalPositions catalogue;
    private final StoredSuggestions suggestions;
    private final Clock clock;

    TakingVacancies(Vacancies vacancies, FunctionalPositions catalogue, StoredSuggestions suggestions, Clock clock) {
        this.vacancies = vacancies;
        this.catalogue = catalogue;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    Uni<Answer> take(byte[] file, boolean dryRun, boolean replace, UnitOfWork work, SqlConnection db) {
        return catalogue.refresh(db).chain(done -> {
            var rows = read(file);
            return dryRun
                    ? Uni.createFrom().item(Answer.ok(new Taken(false, rows.size(), 0)))
                    : write(rows, replace, work, db);
        });
    }

    private List<Vacancy> read(byte[] file) {
        var first = new HashMap<List<String>, Long>();
        return CsvUpload.read(file, Vacancy.COLUMNS, cells -> {
            var row = Vacancy.of(cells);
            check(row, cells);
            if (row.functionalCode() != null && row.level() != null) {
                var earlier = first.putIfAbsent(row.key(), cells.row());
                if (earlier != null) {
                    cells.fault("functional_code", "ROW_REPEATED", Map.of("firstRow", earlier));
                }
            }
            return row;
        });
    }

    private void check(Vacancy row, Cells cells) {
        if (row.functionalCode() == null) {
            return;
        }
        var position = catalogue.find(row.functionalCode());
        if (position.isEmpty()) {
            cells.fault("functional_code", "FUNCTIONAL_POSITION_UNKNOWN", Map.of("value", row.functionalCode()));
        } else if (row.level() != null && !position.get().has(row.level())) {
            cells.fault("level", "LEVEL_NOT_OF_POSITION", Map.of("value", row.level()));
        }
    }

    private Uni<Answer> write(List<Vacancy> rows, boolean replace, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        work.audit(AuditEntry.of(
                "vacancies.imported", "vacancies", agency, Map.of("rows", rows.size(), "replace", replace)));
        return vacancies
                .write(db, agency, work.caller().account(), rows, replace ? LocalDate.now(clock) : null)
                .chain(done -> suggestions.renewAll(db, agency))
                .map(ranked -> Answer.ok(new Taken(true, rows.size(), ranked.size())));
    }
}
