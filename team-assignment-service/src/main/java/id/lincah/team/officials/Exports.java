package id.lincah.team.officials;

import id.lincah.request.Window;
import java.util.List;

/** How much of a list an export holds. */
public final class Exports {
    /** A whole large regional government; beyond it a list is narrowed first. */
    private static final int MOST_ROWS = 50_000;

    public static final Window ALL = new Window(MOST_ROWS, List.of(), "");

    private Exports() {}
}
