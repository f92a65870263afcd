package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.Difference;
import id.lincah.orgstructure.importing.Laid;
import id.lincah.orgstructure.importing.Laying;
import id.lincah.orgstructure.importing.Pending;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Lays the good rows of a job over what is stored, in the order in which they lean on each other: units, positions, holders.
 * Units are laid as a whole, for they lean on each other as well; positions and holders page by page once they are many.
 */
final class GoodRows {
    private static final List<Dataset> ORDER =
            List.of(Dataset.AGENCIES, Dataset.UNITS, Dataset.POSITIONS, Dataset.HOLDERS);

    /** Up to here two people may swap positions or accounts wherever their rows stand. */
    private static final int WHOLE = 10_000;

    /** What happens with each stretch of good rows. */
    interface Step {
        Uni<Void> take(Dataset dataset, Laid laid);
    }

    private final Laying laying;
    private final Job job;
    private final LocalDate day;
    private final List<IntakeSheet> sheets;
    private final FaultyPlaces faulty;
    private final SqlConnection connection;
    private final Step step;
    private final Set<String> pendingUnits = new HashSet<>();
    private final Map<String, UUID> standing = new HashMap<>();
    private final JobKeys keys;

    /** @param keys of a trial, in which nothing is stored: what the job itself holds; null in a load */
    GoodRows(
            Laying laying,
            Job job,
            LocalDate day,
            List<IntakeSheet> sheets,
            FaultyPlaces faulty,
            SqlConnection connection,
            JobKeys keys,
            Step step) {
        this.laying = laying;
        this.job = job;
        this.day = day;
        this.sheets = sheets;
        this.faulty = faulty;
        this.connection = connection;
        this.keys = keys;
        this.step = step;
    }

    Uni<Void> walk() {
        Uni<Void> walked = Uni.createFrom().voidItem();
        for (var dataset : ORDER) {
            var wanted =
                    sheets.stream().filter(sheet -> sheet.dataset() == dataset).toList();
            if (!wanted.isEmpty()) {
                walked = walked.chain(() -> walk(dataset, wanted));
            }
        }
        return walked;
    }

    private Uni<Void> walk(Dataset dataset, List<IntakeSheet> wanted) {
        var whole = dataset == Dataset.AGENCIES || dataset == Dataset.UNITS || rows(wanted) <= WHOLE;
        return whole ? together(dataset, wanted) : inStretches(dataset, wanted);
    }

    private static int rows(List<IntakeSheet> sheets) {
        return sheets.stream().mapToInt(IntakeSheet::rows).sum();
    }

    private Uni<Void> together(Dataset dataset, List<IntakeSheet> wanted) {
        var pages = new GoodPages(job, wanted, faulty, connection);
        var gathered = new ArrayList<Laying.Row>();
        return Multi.createBy()
                .repeating()
                .uni(() -> pages.next().invoke(gathered::addAll))
                .until(List::isEmpty)
                .onItem()
                .ignoreAsUni()
                .chain(() -> gathered.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : lay(dataset, gathered).flatMap(laid -> step.take(dataset, laid)));
    }

    /** Each forgotten once it is stored. */
    private Uni<Void> inStretches(Dataset dataset, List<IntakeSheet> wanted) {
        var pages = new GoodPages(job, wanted, faulty, connection);
        Supplier<Uni<Laid>> next = () ->
                pages.next().flatMap(page -> page.isEmpty() ? Uni.createFrom().nullItem() : lay(dataset, page));
        return new LaidStretches<>(next, laid -> step.take(dataset, laid)).all();
    }

    private Uni<Laid> lay(Dataset dataset, List<Laying.Row> rows) {
        return pendingPositions(dataset, rows)
                .map(positions -> new Pending(pendingUnits, positions, standing))
                .flatMap(pending -> laying.lay(dataset, rows, job.agency(), day, pending, connection))
                .invoke(laid -> remember(dataset, laid));
    }

    private void remember(Dataset dataset, Laid laid) {
        laid.faults().forEach(fault -> {
            var place = Place.of(fault.place());
            faulty.add(place.sheet(), place.row());
        });
        if (keys != null && dataset == Dataset.UNITS) {
            laid.differences().stream()
                    .filter(difference -> difference.kind() == Difference.Kind.NEW)
                    .forEach(difference -> pendingUnits.add(difference.code()));
        }
    }

    /** Positions people of these rows hold, and which the same job brings: looked up, for there may be a million. */
    private Uni<Set<String>> pendingPositions(Dataset dataset, List<Laying.Row> rows) {
        if (keys == null || dataset != Dataset.HOLDERS) {
            return Uni.createFrom().item(Set.of());
        }
        var held = rows.stream()
                .map(row -> row.cells().getOrDefault("position_code", "").strip())
                .collect(Collectors.toSet());
        return keys.good(Dataset.POSITIONS, held, faulty);
    }
}
