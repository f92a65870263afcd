package id.lincah.performance.achievement;

import id.lincah.performance.rules.OrganisationAchievement;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The achievement of one unit in one period, fixed once (<em>capaian kinerja organisasi</em>, R6-34 to R6-37). */
@Entity
@Immutable
@Table(name = "organisation_achievement")
public class Achievement {
    @Id
    public UUID id;

    public String agencyId;
    public UUID unitId;
    public int year;
    public String period;

    @Enumerated(EnumType.STRING)
    public OrganisationAchievement value;

    public String basis;
    public String fixedBy;
    public OffsetDateTime fixedAt;
    public long version;
}
