package id.lincah.performance.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The units of an agency, as this service knows them. */
@ApplicationScoped
public class Units {
    private static final String COUNT = "select count(*) from unit where agency_id = ?1 and unit_id = ?2";

    /** Whether the agency has such a unit, abolished or not: the past is still evaluated. */
    public Uni<Boolean> exists(String agency, UUID unitId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(COUNT, Long.class)
                        .setParameter(1, agency)
                        .setParameter(2, unitId)
                        .getSingleResult()
                        .map(found -> found > 0));
    }
}
