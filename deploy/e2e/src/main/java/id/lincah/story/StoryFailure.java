package id.lincah.story;

/** The story cannot go on; the message says at which call and why. */
public final class StoryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoryFailure(String message) {
        super(message);
    }
}
