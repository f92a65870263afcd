package id.lincah.equivalation.inauguration;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lincah.equivalation.inauguration.InaugurationCommands.Mark;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A list of attendance as CSV with the columns {@code nip}, {@code present} (true or false) and, if wanted, {@code reason}. */
record AttendanceList(List<NamedCsvRecord> rows) {
    private static final int MOST_ROWS = 50_000;
    private static final int LONGEST_REASON = 200;

    /** @throws Problem 422 when it is no such list */
    static AttendanceList read(String text) {
        var rows = new ArrayList<NamedCsvRecord>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (var row : reader) {
                rows.add(row);
                if (rows.size() > MOST_ROWS || !row.getHeader().containsAll(Set.of("nip", "present"))) {
                    throw Problem.of(422, "ATTENDANCE_UNREADABLE");
                }
            }
        } catch (CsvParseException | IllegalArgumentException | java.io.IOException unreadable) {
            throw Problem.of(422, "ATTENDANCE_UNREADABLE");
        }
        if (rows.isEmpty()) {
            throw Problem.of(422, "ATTENDANCE_UNREADABLE");
        }
        return new AttendanceList(rows);
    }

    /**
     * @param called cases by employee number
     * @throws Problem 422 with every faulty row, named by its line
     */
    List<Mark> marks(Map<String, UUID> called) {
        var faults = new ArrayList<Violation>();
        var marks = new ArrayList<Mark>();
        var seen = new HashSet<UUID>();
        for (var row : rows) {
            var caseId = called.get(row.getField("nip").replace(" ", ""));
            var present = row.getField("present").strip();
            var before = faults.size();
            if (caseId == null) {
                faults.add(fault(row, "nip", "PERSON_UNKNOWN"));
            } else if (!seen.add(caseId)) {
                faults.add(fault(row, "nip", "PERSON_TWICE"));
            }
            if (!present.equals("true") && !present.equals("false")) {
                faults.add(fault(row, "present", "PRESENT_INVALID"));
            }
            if (faults.size() == before) {
                marks.add(new Mark(caseId, present.equals("true"), reason(row)));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("ATTENDANCE_FAULTY", faults);
        }
        return marks;
    }

    private static String reason(NamedCsvRecord row) {
        var reason = row.findField("reason").map(String::strip).orElse("");
        return reason.isEmpty() ? null : reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private static Violation fault(NamedCsvRecord row, String column, String code) {
        return new Violation("row " + row.getStartingLineNumber() + ", column " + column, code);
    }
}
