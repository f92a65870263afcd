package id.lincah.equivalation.credit;

import id.lincah.regulation.Finding;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The faulty lines of a command, each named with its code; one of them and nothing of the command is entered. */
public final class LineFaults {
    private final List<Violation> faults = new ArrayList<>();

    public void add(int line, String code) {
        faults.add(new Violation("/items/" + line, code));
    }

    public void add(int line, String field, String code, Map<String, Object> details) {
        faults.add(new Violation("/items/" + line + "/" + field, code, details));
    }

    /** What the rules say against the line; the numbers of a finding go with it. */
    public void add(int line, List<Finding> findings) {
        findings.forEach(finding -> faults.add(new Violation("/items/" + line, finding.code(), finding.details())));
    }

    /** @throws Problem 422 with every faulty line */
    public void requireNone() {
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("CREDIT_FAULTY", faults);
        }
    }
}
