package id.lincah.performance.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry of ongoing feedback (<em>umpan balik berkelanjutan</em>); only ever added to (D-12). */
@Entity
@Immutable
@Table(name = "feedback")
public class Feedback {
    /** What the author is to the evaluated person. */
    public enum AuthorRole {
        RATER,
        TEAM_LEAD,
        PEER
    }

    @Id
    public UUID id;

    public String agencyId;
    public UUID evaluationId;
    public UUID authorId;

    @Enumerated(EnumType.STRING)
    public AuthorRole authorRole;

    public UUID resultId;
    public UUID corrects;
    public String text;
    public OffsetDateTime givenAt;
}
