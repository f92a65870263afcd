package id.lincah.orgstructure.intake;

/** The job was cancelled, or another process took it over: whatever is not committed yet must not be. */
final class LostJob extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostJob() {
        super("the job is no longer ours", null, false, false);
    }
}
