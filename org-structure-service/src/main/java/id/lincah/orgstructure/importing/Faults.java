package id.lincah.orgstructure.importing;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Everything wrong with a file, each with its row as a spreadsheet counts them (the header is row 1). */
final class Faults {
    record Fault(long row, String column, String code, Map<String, Object> details) {
        Violation violation() {
            return new Violation("row " + row + ", column " + column, code, details);
        }
    }

    private final List<Fault> faults = new ArrayList<>();

    void add(long row, String column, String code) {
        add(row, column, code, Map.of());
    }

    /** @param details values for the message; never a person's name or number */
    void add(long row, String column, String code, Map<String, Object> details) {
        faults.add(new Fault(row, column, code, details));
    }

    void each(RowCheck.Told told) {
        faults.forEach(fault -> told.fault(fault.column(), fault.code(), fault.details()));
    }

    List<Fault> list() {
        return List.copyOf(faults);
    }

    boolean any() {
        return !faults.isEmpty();
    }

    List<Violation> violations() {
        return faults.stream()
                .sorted(Comparator.comparingLong(Fault::row))
                .map(Fault::violation)
                .toList();
    }

    /** @throws Problem 422 {@code IMPORT_FAULTY} naming every fault */
    void refuseIfAny() {
        if (any()) {
            throw Problem.faultyContent("IMPORT_FAULTY", violations());
        }
    }
}
