package id.lincah.performance.sheet;

import id.lincah.performance.rules.DistributionOutcome;
import id.lincah.performance.rules.OrganisationAchievement;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A predicate sheet as it was signed; a later signature for further predicates is a sheet with the next number. */
@Entity
@Immutable
@Table(name = "predicate_sheet")
public class PredicateSheet {
    @Id
    public UUID id;

    public String agencyId;
    public UUID unitId;
    public int year;
    public String period;
    public int number;

    @Enumerated(EnumType.STRING)
    public OrganisationAchievement achievement;

    @JdbcTypeCode(SqlTypes.JSON)
    public SheetCounts counts;

    @Enumerated(EnumType.STRING)
    public DistributionOutcome outcome;

    public String[] violations;
    public String reason;
    public String ruleSet;
    public UUID signedBy;
    public OffsetDateTime signedAt;
}
