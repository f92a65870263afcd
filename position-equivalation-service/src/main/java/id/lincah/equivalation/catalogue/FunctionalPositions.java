package id.lincah.equivalation.catalogue;

import id.lincah.regulation.CsvRow;
import id.lincah.regulation.CsvTable;
import id.lincah.regulation.FunctionalLevel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogue of functional positions, national and the same for every agency. It lies in the database; this is the copy
 * that rules ask without waiting. Whoever is about to decide calls {@link #refresh} first, which costs one small query.
 */
@ApplicationScoped
public class FunctionalPositions {
    /** The whole catalogue at one moment. */
    private record Copy(long revision, Map<String, List<FunctionalPosition>> byCode) {
        static Copy of(long revision, List<FunctionalPosition> rows) {
            Map<String, List<FunctionalPosition>> byCode = new TreeMap<>();
            rows.stream()
                    .sorted(Comparator.comparing(FunctionalPosition::validFrom))
                    .forEach(row -> byCode.computeIfAbsent(row.code(), code -> new ArrayList<>())
                            .add(row));
            return new Copy(revision, byCode);
        }
    }

    private volatile Copy copy;

    /** Begins with the rows shipped; they are also what a new database is laid out with. */
    public FunctionalPositions() {
        this.copy = Copy.of(0, shipped());
    }

    static List<FunctionalPosition> shipped() {
        return CsvTable.read("catalogue/functional-positions.csv", "code", "name", "levels", "keywords", "standing")
                .stream()
                .map(FunctionalPositions::position)
                .toList();
    }

    private static FunctionalPosition position(CsvRow row) {
        return new FunctionalPosition(
                row.text("code"),
                row.text("name"),
                row.text("category"),
                row.list("levels").stream().map(FunctionalLevel::valueOf).toList(),
                row.optional("supervising_agency").orElse(null),
                row.optional("established_by").orElse(null),
                row.optional("min_education").orElse(null),
                row.optional("education_s2_from_level")
                        .map(FunctionalLevel::valueOf)
                        .orElse(null),
                row.list("fields"),
                row.list("keywords"),
                row.text("agency_scope"),
                row.optional("successor").orElse(null),
                row.date("valid_from"),
                row.optionalDate("valid_to").orElse(null),
                row.text("validity_basis"),
                row.text("standing"));
    }

    /** Takes over what changed since; within a transaction, so that what follows is decided by what is in force now. */
    public Uni<Void> refresh(SqlConnection db) {
        return CatalogueRows.revision(db)
                .chain(revision -> revision == copy.revision()
                        ? Uni.createFrom().voidItem()
                        : CatalogueRows.all(db)
                                .invoke(rows -> copy = Copy.of(revision, rows))
                                .replaceWithVoid());
    }

    /** Grows with every change of the catalogue. */
    public long revision() {
        return copy.revision();
    }

    /** The position as it is called latest, whether it still holds or not. */
    public Optional<FunctionalPosition> find(String code) {
        var periods = copy.byCode().getOrDefault(code, List.of());
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    /** The position as it is established on a day (R17-04); empty when it is not. */
    public Optional<FunctionalPosition> find(String code, LocalDate day) {
        return copy.byCode().getOrDefault(code, List.of()).stream()
                .filter(position -> position.holdsOn(day))
                .findFirst();
    }

    /** Every position established on a day, by code. */
    public List<FunctionalPosition> on(LocalDate day) {
        return all().stream().filter(position -> position.holdsOn(day)).toList();
    }

    /** Every period of every position, by code and first day. */
    public List<FunctionalPosition> all() {
        return copy.byCode().values().stream().flatMap(List::stream).toList();
    }
}
