package id.lincah.request;

/** An answer as it went out, ready to go out again. */
record StoredAnswer(int status, String body, Long version, String location, boolean replayed) {}
