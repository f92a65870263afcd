package id.lincah.orgstructure.person;

import id.lincah.request.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A civil servant of an agency. Recorded by import; a departure is the one command on a single person. */
@Entity
public class Person {
    @Id
    UUID id;

    @Column(name = "agency_id", updatable = false)
    String agency;

    @Column(name = "deceased_on")
    LocalDate deceasedOn;

    @Column(name = "left_on")
    LocalDate leftOn;

    @Column(name = "left_reason")
    String leftReason;

    @Version
    long version;

    protected Person() {}

    void depart(RecordDeparture.Reason reason, LocalDate on) {
        if (leftOn != null) {
            throw Problem.conflict("ALREADY_LEFT", Map.of("on", leftOn));
        }
        leftOn = on;
        leftReason = reason.name();
        if (reason == RecordDeparture.Reason.DECEASED && deceasedOn == null) {
            deceasedOn = on;
        }
    }
}
