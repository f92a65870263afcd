package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.query.Columns;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells others what a file of holders brought: each person on the day his row takes effect, or at once when that has come. */
record HolderNews(HolderPlan plan, UnitOfWork uow, SqlConnection connection) {
    private static final String REASON = "import:HOLDERS";

    /** What is told of many people together. */
    private record Telling(LocalDate on, String because) {
        private static final Comparator<Telling> ORDER =
                Comparator.comparing(Telling::on).thenComparing(Telling::because);
    }

    Uni<Void> tell(Function<HolderRow, UUID> person) {
        var placements = new PersonPlacements(connection, uow, plan.announcements(), REASON);
        var tellings = Stream.concat(plan.created().stream(), plan.changed().stream())
                .collect(Collectors.groupingBy(this::telling, () -> new TreeMap<>(Telling.ORDER), Collectors.toList()));
        return Multi.createFrom()
                .iterable(tellings.entrySet())
                .onItem()
                .transformToUniAndConcatenate(each -> tell(placements, each.getKey(), each.getValue(), person))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> tell(
            PersonPlacements placements, Telling telling, List<HolderRow> rows, Function<HolderRow, UUID> person) {
        return placements.tellOf(
                uow.caller().agency(), Columns.ids(rows, person::apply), telling.on(), telling.because());
    }

    private Telling telling(HolderRow row) {
        return new Telling(day(row), because(row));
    }

    /** A known person may have held another place on the file's day; a new one has only this place. */
    private LocalDate day(HolderRow row) {
        var begins = begins(row);
        var own = plan.stored().containsKey(row.nip()) || plan.announcements().waits(begins);
        return own && begins.isAfter(plan.effectiveOn()) ? begins : plan.effectiveOn();
    }

    private LocalDate begins(HolderRow row) {
        var old = plan.stored().get(row.nip());
        return old != null && old.samePlace(row) ? old.validFrom() : plan.begins(row);
    }

    private String because(HolderRow row) {
        if (!plan.stored().containsKey(row.nip())) {
            return "RECORDED";
        }
        return plan.moves(row) ? "MOVED" : "CORRECTED";
    }
}
