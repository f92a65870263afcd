package id.lincah.performance.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Local copy of a person's placement, kept from {@code person.*} events. Never changed by a request. */
@Entity
@Immutable
@Table(name = "official")
public class Official {
    @Id
    public UUID personId;

    public String agencyId;
    public String account;
    public String name;
    public String positionTitle;
    public UUID unitId;
    public String unitName;
    public UUID officeUnitId;
    public String officeName;
    public boolean headsUnit;
    public LocalDate inUnitSince;
    public LocalDate headsSince;
    public LocalDate leftOn;

    /** The organisation whose achievement counts for this person: the office, or the unit where there is none. */
    public UUID organisationId() {
        return officeUnitId == null ? unitId : officeUnitId;
    }

    public boolean headsOrganisation() {
        return headsUnit && unitId.equals(organisationId());
    }

    public boolean is(Official other) {
        return other != null && personId.equals(other.personId);
    }
}
