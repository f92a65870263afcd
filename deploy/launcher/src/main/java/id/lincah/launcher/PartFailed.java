package id.lincah.launcher;

/** A part did not start, or did not stop; the message names the part and shows the end of its log. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartFailed(String message) {
        super(message);
    }

    public PartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
