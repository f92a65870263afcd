package id.lincah.orgstructure.intake;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a job waits for somebody to confirm its columns, to repair or to load it. */
@Singleton
class WaitingTime {
    private final int days;

    WaitingTime(@ConfigProperty(name = "org-structure.intake.waiting-days", defaultValue = "30") int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}
