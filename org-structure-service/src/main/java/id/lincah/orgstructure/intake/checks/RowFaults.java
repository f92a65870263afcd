package id.lincah.orgstructure.intake.checks;

import java.util.Map;
import java.util.function.Consumer;

/** Names the row in each of its faults. */
final class RowFaults {
    private final IntakeRow row;
    private final Consumer<CellFault> faults;

    RowFaults(IntakeRow row, Consumer<CellFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    void error(String column, String code, Map<String, Object> details, Repair suggestion) {
        add(column, code, FaultSeverity.ERROR, details, suggestion);
    }

    void suspicious(String column, String code, Map<String, Object> details, Repair suggestion) {
        add(column, code, FaultSeverity.SUSPICIOUS, details, suggestion);
    }

    private void add(
            String column, String code, FaultSeverity severity, Map<String, Object> details, Repair suggestion) {
        faults.accept(new CellFault(row.sheet(), row.number(), column, code, severity, details, suggestion));
    }
}
