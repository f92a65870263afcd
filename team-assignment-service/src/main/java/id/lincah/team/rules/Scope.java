package id.lincah.team.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/** How far an assignment reaches from the member's home unit (R7-23), from near to far. */
public enum Scope {
    WITHIN_UNIT,
    ACROSS_PRATAMA,
    ACROSS_MADYA,
    ACROSS_AGENCY;

    /**
     * What the scope is computed from (D-05).
     *
     * @param office the JPT-pratama unit; in a region the regional office (perangkat daerah)
     * @param madya the JPT-madya unit above it; null in a region
     */
    public record Place(String agency, UUID office, UUID madya) {}

    /** The scope of an assignment; in a region another office is another JPT-madya unit by the table of scopes. */
    public static Scope between(Place home, Place owner) {
        if (!home.agency().equals(owner.agency())) {
            return ACROSS_AGENCY;
        }
        if (home.office().equals(owner.office())) {
            return WITHIN_UNIT;
        }
        boolean sameMadya = home.madya() != null && Objects.equals(home.madya(), owner.madya());
        return sameMadya ? ACROSS_PRATAMA : ACROSS_MADYA;
    }

    /** The farthest of several scopes: it decides who issues the letter. A team of nobody stays within its unit. */
    public static Scope widest(Collection<Scope> scopes) {
        return scopes.stream().max(Comparator.naturalOrder()).orElse(WITHIN_UNIT);
    }
}
