package id.lincah.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many sessions are kept and for how long. */
@ConfigMapping(prefix = "lincah.sessions")
public interface SessionLimits {

    /** When full, the session unused longest ends and its owner signs in again. */
    @WithDefault("50000")
    long most();

    /** Since sign-in or the last renewal of the tokens; a working user renews every few minutes. */
    @WithDefault("35M")
    Duration idle();
}
