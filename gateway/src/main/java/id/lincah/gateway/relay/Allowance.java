package id.lincah.gateway.relay;

import id.lincah.gateway.door.Limits;

/** What one request may take: bytes of body and milliseconds until its answer has ended. */
record Allowance(long body, long deadline) {

    static Allowance of(Limits limits, String path) {
        var act = path.substring(path.lastIndexOf('/') + 1);
        if (limits.bulkActs().contains(act)) {
            return new Allowance(
                    limits.bulkBody().asLongValue(), limits.bulkDeadline().toMillis());
        }
        return new Allowance(limits.body().asLongValue(), limits.deadline().toMillis());
    }
}
