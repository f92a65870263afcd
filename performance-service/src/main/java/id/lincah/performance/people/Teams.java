package id.lincah.performance.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Who works with whom, kept from the events of teams and assignments. */
@ApplicationScoped
public class Teams {
    /** What somebody is to a colleague in the teams both serve. */
    public enum Tie {
        NONE,
        PEER,
        LEAD
    }

    private static final String TIE = """
            select coalesce(max(case when mine.lead then 2 else 1 end), 0) from team_membership mine
              join team_membership other on other.agency_id = mine.agency_id and other.team_id = mine.team_id
              where mine.agency_id = ?1 and mine.person_id = ?2 and other.person_id = ?3
                and mine.starts_on <= ?5 and coalesce(mine.ended_on, ?5) >= ?4
                and other.starts_on <= ?5 and coalesce(other.ended_on, ?5) >= ?4""";

    /** The strongest tie of one person to another in the teams of these days. */
    public Uni<Tie> tie(Official mine, UUID other, LocalDate from, LocalDate to) {
        if (mine == null || mine.personId.equals(other)) {
            return Uni.createFrom().item(Tie.NONE);
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TIE, Integer.class)
                        .setParameter(1, mine.agencyId)
                        .setParameter(2, mine.personId)
                        .setParameter(3, other)
                        .setParameter(4, from)
                        .setParameter(5, to)
                        .getSingleResult()
                        .map(tie -> Tie.values()[tie]));
    }
}
