package id.lincah.equivalation.query;

import id.lincah.request.Caller;

/** Whose rows a caller asks for: a ministry names an agency or none, everybody else gets his own. */
public final class Readers {
    private Readers() {}

    /** @return the agency to filter by; null for a ministry that asks for all */
    public static String scope(Caller caller, String asked) {
        var ministry = caller.has("validator") || caller.has("home-affairs");
        return ministry ? asked : caller.agency();
    }
}
