package id.lincah.team.officials;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Local copy of a unit; only the consumers write it. */
@Entity
@Immutable
@Table(name = "unit")
public class Unit {
    @Id
    private UUID id;

    private String agencyId;
    private UUID officeId;
    private LocalDate abolishedOn;

    protected Unit() {}

    public UUID getId() {
        return id;
    }

    public String getAgencyId() {
        return agencyId;
    }

    /** The office (JPT-pratama unit, perangkat daerah) the unit belongs to; a unit above all offices is its own. */
    public UUID office() {
        return officeId == null ? id : officeId;
    }

    public boolean isAbolished() {
        return abolishedOn != null;
    }
}
