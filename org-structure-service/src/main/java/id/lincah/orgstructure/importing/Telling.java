package id.lincah.orgstructure.importing;

import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/**
 * How a plan tells others of very much at once: in stretches, so that the events of one are written before those of the next
 * are made.
 */
public interface Telling {
    /** Gathers the events of one stretch; written when it ends, or with all others at the end. */
    Uni<Void> stretch(Function<UnitOfWork, Uni<Void>> gathering);
}
