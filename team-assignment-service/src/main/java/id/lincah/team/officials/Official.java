package id.lincah.team.officials;

import id.lincah.regulation.PositionKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Local copy of a person's placement; only the consumers write it. */
@Entity
@Immutable
@Table(name = "official")
public class Official {
    @Id
    private UUID id;

    private String agencyId;
    private String account;
    private String name;

    @Enumerated(EnumType.STRING)
    private PositionKind positionKind;

    private UUID unitId;
    private UUID officeId;
    private boolean equated;
    private LocalDate leftOn;
    private long sequence;

    protected Official() {}

    public UUID getId() {
        return id;
    }

    public String getAgencyId() {
        return agencyId;
    }

    public String getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public PositionKind getPositionKind() {
        return positionKind;
    }

    public UUID getUnitId() {
        return unitId;
    }

    public UUID getOfficeId() {
        return officeId;
    }

    public boolean isEquated() {
        return equated;
    }

    public boolean hasLeft() {
        return leftOn != null;
    }

    /** Sequence of the last event about this person that was applied. */
    public long getSequence() {
        return sequence;
    }
}
