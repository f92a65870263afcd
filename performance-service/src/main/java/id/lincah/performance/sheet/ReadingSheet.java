package id.lincah.performance.sheet;

import id.lincah.performance.evaluation.Access;
import id.lincah.performance.evaluation.Period;
import id.lincah.performance.people.Official;
import id.lincah.performance.people.Officials;
import id.lincah.performance.people.Units;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads a sheet: counts for the personnel unit and the auditor, names for the signer alone (D-30). */
@ApplicationScoped
class ReadingSheet {
    private final Units units;
    private final Officials officials;
    private final Sheets sheets;
    private final SheetRows rows;
    private final SheetMapper mapper;

    ReadingSheet(Units units, Officials officials, Sheets sheets, SheetRows rows, SheetMapper mapper) {
        this.units = units;
        this.officials = officials;
        this.sheets = sheets;
        this.rows = rows;
        this.mapper = mapper;
    }

    Uni<SheetView> read(Caller who, UUID unit, int year, Period period) {
        return units.exists(who.agency(), unit).flatMap(known -> {
            if (!known) {
                throw Problem.notFound();
            }
            return officials.me(who).flatMap(me -> {
                if (!Access.readsAll(who) && !isSigner(me, unit)) {
                    throw Problem.forbidden("NOT_THE_SIGNER");
                }
                return sheets.subject(who.agency(), unit, year, period).flatMap(subject -> view(who, me, subject));
            });
        });
    }

    private Uni<SheetView> view(Caller who, Official me, SheetSubject subject) {
        return sheets.last(who.agency(), subject.unitId(), subject.year(), subject.period())
                .flatMap(last -> lines(me, subject)
                        .map(lines -> mapper.view(subject, subject.check(), lines.rows(), last, who.language())));
    }

    /** The lines, null for who must not read names. */
    private record Lines(List<SheetView.Row> rows) {}

    private Uni<Lines> lines(Official me, SheetSubject subject) {
        return isSigner(me, subject.unitId())
                ? rows.of(me.agencyId, subject).map(Lines::new)
                : Uni.createFrom().item(new Lines(null));
    }

    static boolean isSigner(Official me, UUID unit) {
        return me != null && me.headsUnit && me.unitId.equals(unit);
    }
}
