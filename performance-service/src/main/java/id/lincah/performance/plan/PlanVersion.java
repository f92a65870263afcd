package id.lincah.performance.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One fixed version of a plan, kept as it was fixed (D-10). */
@Entity
@Immutable
@Table(name = "plan_version")
public class PlanVersion {
    /** Plan and number of the version. */
    @Embeddable
    public record Key(UUID planId, int contentVersion) {}

    @EmbeddedId
    public Key key;

    public String agencyId;
    public LocalDate effectiveOn;
    public LocalDate fixedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public PlanContent content;

    static PlanVersion of(Plan plan) {
        var version = new PlanVersion();
        version.key = new Key(plan.id, plan.contentVersion);
        version.agencyId = plan.agencyId;
        version.effectiveOn = plan.effectiveOn;
        version.fixedOn = plan.fixedOn;
        version.content = plan.content;
        return version;
    }
}
