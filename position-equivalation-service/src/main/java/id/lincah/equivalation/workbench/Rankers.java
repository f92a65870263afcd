package id.lincah.equivalation.workbench;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.workbench.ranking.Candidates;
import id.lincah.equivalation.workbench.ranking.Ranker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ranker of each day, made once for a catalogue: making it takes longer than ranking some cases by it. */
@ApplicationScoped
class Rankers {
    /** Structures end on few days; whoever has more of them makes the rankers anew now and then. */
    private static final int MOST = 32;

    private record Kept(long revision, Map<LocalDate, Ranker> byDay) {}

    private final FunctionalPositions catalogue;
    private volatile Kept kept = new Kept(-1, Map.of());

    Rankers(FunctionalPositions catalogue) {
        this.catalogue = catalogue;
    }

    /** Only positions established when the old one was abolished (R17-04). */
    Ranker of(LocalDate day) {
        return current().byDay().computeIfAbsent(day, on -> new Ranker(new Candidates(catalogue.on(on))));
    }

    /** The revision is asked before the rows, so that newer rows may lie under it for a moment and older ones never. */
    private Kept current() {
        var revision = catalogue.revision();
        var now = kept;
        if (now.revision() != revision || now.byDay().size() > MOST) {
            now = new Kept(revision, new ConcurrentHashMap<>());
            kept = now;
        }
        return now;
    }
}
