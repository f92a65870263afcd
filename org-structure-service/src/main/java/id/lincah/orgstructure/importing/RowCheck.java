package id.lincah.orgstructure.importing;

import java.time.LocalDate;
import java.util.Map;

/** The plain import's own checks of single cells, for whoever wants to know before importing. */
public final class RowCheck {
    /** Is told of each fault. */
    @FunctionalInterface
    public interface Told {
        /** @param details values for the sentence; never a person's name or number */
        void fault(String column, String code, Map<String, Object> details);
    }

    private RowCheck() {}

    /**
     * @param cells by column; a column the file doesn't have is absent
     * @param today against which a birth in the future is refused
     */
    public static void check(Dataset dataset, Map<String, String> cells, LocalDate today, Told told) {
        var faults = new Faults();
        var line = new ImportLine(0, cells, faults);
        switch (dataset) {
            case AGENCIES -> AgencyRow.of(line);
            case UNITS -> UnitRow.of(line);
            case POSITIONS -> PositionRow.of(line);
            case HOLDERS -> HolderRow.of(line, today);
        }
        faults.each(told);
    }
}
