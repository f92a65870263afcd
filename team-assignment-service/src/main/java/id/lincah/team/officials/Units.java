package id.lincah.team.officials;

import id.lincah.request.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The units this service knows. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

    /** A unit that may own a target; fails with Problem 409 UNIT_UNKNOWN for an unknown, foreign or abolished one. */
    public Uni<Unit> living(UUID id) {
        return findById(id).map(unit -> {
            if (unit == null || unit.isAbolished()) {
                throw Problem.conflict("UNIT_UNKNOWN", Map.of("unit", id));
            }
            return unit;
        });
    }
}
