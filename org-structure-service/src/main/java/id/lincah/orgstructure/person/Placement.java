package id.lincah.orgstructure.person;

import id.lincah.request.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That a person holds a position for a time. */
@Entity
public class Placement {
    @Id
    UUID id;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    protected Placement() {}

    void end(LocalDate on) {
        if (!on.isAfter(validFrom)) {
            throw Problem.badInput("/on", "BEFORE_PRESENT_POSITION");
        }
        validTo = on;
    }
}
