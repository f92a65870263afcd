package id.lincah.team.officials;

import id.lincah.request.Caller;

/** Whose rows a list shows: one's own, or for a ministry those of the agency it asks for (null: of all). */
public final class ReadableAgency {
    private ReadableAgency() {}

    /** @param asked the query parameter {@code agency}; ignored for callers without a grant, row security stands behind */
    public static String of(Caller caller, String asked) {
        boolean ministry = caller.has("validator") || caller.has("home-affairs");
        return ministry ? asked : caller.agency();
    }
}
