package id.lincah.orgstructure.unitchange;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with a list of changes, each fault with its place. */
final class DraftFaults {
    private static final int MOST_TOLD = 100;

    private final List<Violation> faults = new ArrayList<>();
    private int change;

    /** What is noted from now on belongs to the next change. */
    void next() {
        change++;
    }

    void add(String field, String code, Map<String, Object> details) {
        faults.add(new Violation("/changes/" + change + "/" + field, code, details));
    }

    /** @throws Problem 422 {@code CHANGES_FAULTY} with every fault, if there is any */
    void refuse() {
        if (!faults.isEmpty()) {
            throw Problem.faultyContent(
                    "CHANGES_FAULTY", faults.stream().limit(MOST_TOLD).toList());
        }
    }
}
