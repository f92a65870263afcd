package id.lincah.team.team;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A step in the life of a team.
 *
 * @param on the legal date of the act; null means today
 * @param remarks what was delivered, why it goes back, why the team is dissolved
 */
public record ActOn(LocalDate on, @Size(max = 1000) String remarks) {
    static final ActOn TODAY = new ActOn(null, null);
}
