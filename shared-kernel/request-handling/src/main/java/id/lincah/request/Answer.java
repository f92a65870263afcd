package id.lincah.request;

/**
 * What a command answers. It is stored with the Idempotency-Key and given again, byte for byte, to a repetition.
 *
 * @param status 200, 201, 202 or 204
 * @param body written as JSON; null for none
 * @param version version of the aggregate, becomes the {@code ETag}; null for none
 * @param location path of the thing made; null for none
 */
public record Answer(int status, Object body, Long version, String location) {
    public static Answer ok(Object body, Long version) {
        return new Answer(200, body, version, null);
    }

    public static Answer ok(Object body) {
        return ok(body, null);
    }

    public static Answer created(String location, Object body, Long version) {
        return new Answer(201, body, version, location);
    }

    /** Done; nothing to show. */
    public static Answer done() {
        return new Answer(204, null, null, null);
    }
}
