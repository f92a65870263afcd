package id.lincah.performance.people;

import id.lincah.request.Caller;
import id.lincah.request.Problem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of an agency, as this service knows them. */
@ApplicationScoped
public class Officials implements PanacheRepositoryBase<Official, UUID> {
    /** Heads of the units from the person's own upwards, nearest first, the person left out. */
    private static final String HEADS_UPWARDS = """
            with recursive up (unit_id, parent_unit_id, depth) as (
              select u.unit_id, u.parent_unit_id, 0 from unit u
                join official s on s.agency_id = u.agency_id and s.unit_id = u.unit_id
                where s.agency_id = ?1 and s.person_id = ?2
              union all
              select p.unit_id, p.parent_unit_id, up.depth + 1 from up
                join unit p on p.agency_id = ?1 and p.unit_id = up.parent_unit_id where up.depth < 20)
            select o.* from up
              join official o on o.agency_id = ?1 and o.unit_id = up.unit_id and o.heads_unit and o.left_on is null
              where o.person_id <> ?2 order by up.depth, o.person_id limit 2""";

    /** The person of the calling account; null when the account belongs to nobody here. */
    public Uni<Official> me(Caller caller) {
        return find("agencyId = ?1 and account = ?2 and leftOn is null", caller.agency(), caller.account())
                .firstResult();
    }

    /** The person of the calling account, or 403: who has no person here cannot act for one. */
    public Uni<Official> requireMe(Caller caller) {
        return me(caller).onItem().ifNull().failWith(() -> Problem.forbidden("ACCOUNT_WITHOUT_PERSON"));
    }

    public Uni<Official> require(String agency, UUID personId) {
        return find("agencyId = ?1 and personId = ?2", agency, personId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** The names of these people by id. */
    public Uni<Map<UUID, String>> names(String agency, List<UUID> people) {
        return list("agencyId = ?1 and personId in ?2", agency, people)
                .map(found -> found.stream()
                        .collect(Collectors.toMap(official -> official.personId, official -> official.name)));
    }

    /** Whom the caller is to that person, by the structure as it is known now. */
    public Uni<Relation> relation(Caller caller, UUID personId) {
        return me(caller)
                .flatMap(me -> require(caller.agency(), personId)
                        .flatMap(subject -> headsUpwards(subject).map(heads -> relation(me, subject, heads))));
    }

    private static Relation relation(Official me, Official subject, List<Official> heads) {
        return new Relation(me, subject, heads.isEmpty() ? null : heads.get(0), heads.size() < 2 ? null : heads.get(1));
    }

    private Uni<List<Official>> headsUpwards(Official subject) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HEADS_UPWARDS, Official.class)
                        .setParameter(1, subject.agencyId)
                        .setParameter(2, subject.personId)
                        .getResultList());
    }
}
