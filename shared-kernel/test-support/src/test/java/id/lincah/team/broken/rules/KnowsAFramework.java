package id.lincah.team.broken.rules;

import jakarta.ws.rs.core.Response;

/** Broken on purpose: a rule that answers HTTP. */
public final class KnowsAFramework {
    public Response answer() {
        return null;
    }
}
