package id.lincah.orgstructure.intake.checks;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.spreadsheet.ColumnGuess;
import id.lincah.orgstructure.spreadsheet.SpreadsheetFile;
import id.lincah.orgstructure.spreadsheet.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class IntakeChecksTest {
    private static final String NIP = "198501012010031001";
    private static final String OTHER_NIP = "199002022015032002";
    private static final Map<String, StoredStructure.Unit> UNITS =
            Map.of("U1", new StoredStructure.Unit(null, "Dinas", "DINAS"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "6, IIIc, GRADE_UNKNOWN, SPELLING, III/c",
        "6, Penata (III/c), GRADE_UNKNOWN, SPELLING, III/c",
        "6, 3C, GRADE_UNKNOWN, SPELLING, III/c",
        "6, IX, GRADE_UNKNOWN, , ",
        "4, S-1 Hukum, EDUCATION_UNKNOWN, SPELLING, S1",
        "4, SLTA/Sederajat, EDUCATION_UNKNOWN, SPELLING, SMA",
        "4, D.IV, EDUCATION_UNKNOWN, SPELLING, D4",
        "4, kursus, EDUCATION_UNKNOWN, , ",
        "3, pns, STATUS_UNKNOWN, SPELLING, PNS",
        "3, P3K, STATUS_UNKNOWN, SPELLING, PPPK",
        "7, 01-04-2020, DATE_INVALID, ISO_DATE, 2020-04-01",
        "7, 1/4/2020, DATE_INVALID, ISO_DATE, 2020-04-01",
        "7, 1 April 2020, DATE_INVALID, ISO_DATE, 2020-04-01",
        "7, 17 Agt 2020, DATE_INVALID, ISO_DATE, 2020-08-17",
        "7, 5 Pebruari 2020, DATE_INVALID, ISO_DATE, 2020-02-05",
        "7, 2020-04-01 00:00:00, DATE_INVALID, ISO_DATE, 2020-04-01",
        "7, 31-02-2020, DATE_INVALID, , ",
        "7, 04/13/2020, DATE_INVALID, , ",
        "7, '', VALUE_REQUIRED, , ",
        "1, 1.98501012010031E+17, NUMBER_LOST_DIGITS, , ",
        "1, '1,98501E+17', NUMBER_LOST_DIGITS, , ",
        "1, '19850101.201003.1.001', NIP_INVALID, DIGITS_ONLY, 198501012010031001",
        "1, 19850101, NIP_INVALID, , ",
        "1, 198513012010031001, NIP_INVALID, , "
    })
    void aCellOfAStaffListIsNamedAndMended(int column, String cell, String code, RepairKind kind, String to) {
        var cells = holder(NIP, "Contoh", "J1");
        cells[column - 1] = cell;
        var faults = Checked.of(List.of(Checked.row(Dataset.HOLDERS, 2, cells)), UNITS, position("J1"))
                .faults();
        assertEquals(List.of(code), faults.stream().map(CellFault::code).toList());
        assertEquals(FaultSeverity.ERROR, faults.get(0).severity());
        assertEquals(Dataset.HOLDERS.columns().get(column - 1), faults.get(0).column());
        var suggestion = faults.get(0).suggestion();
        if (kind == null) {
            assertNull(suggestion);
        } else {
            assertEquals(new Repair(kind, cell, to), suggestion);
            assertEquals(to, suggestion.apply(cell));
            assertEquals("lain", suggestion.apply("lain"));
        }
    }

    @ParameterizedTest
    @CsvSource({"9, IX", "Gol. IX, IX", "ix, IX", "17, XVII", "18, "})
    void aContractEmployeesGradeIsMendedOnItsOwnScale(String cell, String to) {
        var cells = holder("198501012023211001", "Contoh", "J1");
        cells[2] = "PPPK";
        cells[5] = cell;
        var faults = Checked.of(List.of(Checked.row(Dataset.HOLDERS, 2, cells)), UNITS, position("J1"))
                .faults();
        assertEquals(
                List.of("GRADE_UNKNOWN"), faults.stream().map(CellFault::code).toList());
        assertEquals(
                to == null ? null : new Repair(RepairKind.SPELLING, cell, to),
                faults.get(0).suggestion());
    }

    @ParameterizedTest
    @CsvSource({
        "4, Jabatan Administrator, KIND_UNKNOWN, SPELLING, ADMINISTRATOR",
        "4, '', VALUE_REQUIRED, SPELLING, ADMINISTRATOR",
        "5, III a, ECHELON_UNKNOWN, SPELLING, III.a",
        "5, Eselon 3A, ECHELON_UNKNOWN, SPELLING, III.a",
        "5, II.b, ECHELON_NOT_OF_KIND, , ",
        "6, Ya, BOOLEAN_INVALID, SPELLING, true",
        "6, '-', BOOLEAN_INVALID, SPELLING, false",
        "2, U9, UNIT_UNKNOWN, , "
    })
    void aCellOfAPositionListIsNamedAndMended(int column, String cell, String code, RepairKind kind, String to) {
        var cells = new String[] {"J1", "U1", "Kepala Bidang", "ADMINISTRATOR", "III.a", "false"};
        cells[column - 1] = cell;
        var faults = Checked.of(List.of(Checked.row(Dataset.POSITIONS, 2, cells)), UNITS, position("J0"))
                .faults();
        assertEquals(List.of(code), faults.stream().map(CellFault::code).toList());
        assertEquals(
                kind == null ? null : new Repair(kind, cell, to), faults.get(0).suggestion());
    }

    @Test
    void doublesAreFoundAcrossSheetsAndAgainstTheStore() {
        var stored = new StoredStructure(positions("J1", "J2"), pair("J1", OTHER_NIP), pair("akun", OTHER_NIP));
        var withAccount = holder(NIP, "Contoh", "J1");
        withAccount[9] = "akun";
        var rows = new ArrayList<IntakeRow>();
        rows.add(Checked.row(Dataset.HOLDERS, 2, withAccount));
        rows.add(Checked.row(Dataset.HOLDERS, 3, holder(NIP, "Contoh", "J2")));
        rows.add(Checked.row(Dataset.POSITIONS, 2, "J3", "U1", "Kepala", "JPT", "II.b", "true"));
        rows.add(Checked.row(Dataset.POSITIONS, 3, "J3", "U1", "Kepala", "JPT", "II.b", "false"));
        var counts = Checked.of(rows, UNITS, stored).counts();
        assertEquals(
                Map.of(
                        "NIP_DUPLICATE",
                        1L,
                        "POSITION_HELD",
                        1L,
                        "ACCOUNT_TAKEN",
                        1L,
                        "SECOND_HEAD",
                        1L,
                        "CODE_DUPLICATE",
                        1L),
                counts);
    }

    /** Whoever held the position stands in the file with another one, so the place is free. */
    @Test
    void whoeverMovesInTheFileLeavesThePlaceFree() {
        var stored = new StoredStructure(positions("J1", "J2"), pair("J1", OTHER_NIP), new CodePairs());
        var rows = List.of(
                Checked.row(Dataset.HOLDERS, 2, holder(NIP, "Contoh", "J1")),
                Checked.row(Dataset.HOLDERS, 3, holder(OTHER_NIP, "Contoh Dua", "J2")));
        assertEquals(List.of(), Checked.of(rows, Map.of(), stored).faults());
    }

    @Test
    void aPositionMayStandInAUnitOfTheSameWorkbook() {
        var rows = List.of(
                Checked.row(Dataset.HOLDERS, 2, holder(NIP, "Contoh", "J1")),
                Checked.row(Dataset.POSITIONS, 2, "J1", "U1", "Kepala", "JPT", "II.b", "true"),
                Checked.row(Dataset.UNITS, 2, "U1", "", "Dinas Pasar", "DINAS", "II.b"));
        assertEquals(List.of(), Checked.of(rows).faults());
    }

    @Test
    void aRowWiderThanItsHeaderCannotBeTrusted() {
        var row = Checked.row(Dataset.UNITS, 2, "U1", "", "Dinas Pasar", "DINAS", "II.b");
        row.cells().put("*", "Kebersihan");
        assertEquals(Map.of("ROW_TOO_WIDE", 1L), Checked.of(List.of(row)).counts());
    }

    @Test
    void aTypeInWordsIsBroughtToItsOwnSpelling() {
        var fault = Checked.of(List.of(Checked.row(Dataset.UNITS, 2, "U1", "", "Dinas Pasar", "Dinas", "II.b")))
                .faults()
                .get(0);
        assertEquals("TYPE_SPELLED", fault.code());
        assertEquals(new Repair(RepairKind.SPELLING, "Dinas", "DINAS"), fault.suggestion());
    }

    /** What a row holds may be a name or a number of a person: none of it in a log. */
    @Test
    void nothingPrintsAPersonsData() {
        var row = Checked.row(Dataset.HOLDERS, 2, holder("1985.0101.2010031001", "Nama Rahasia", "J1"));
        var fault = Checked.of(List.of(row), UNITS, position("J1")).faults().get(0);
        assertFalse((row + " " + fault).matches("(?s).*(Rahasia|1985|0101).*"));
    }

    @Test
    void afterTheSecondPassHasBegunNothingMoreIsSurveyed() {
        var checks = new IntakeChecks(Checked.DAY, Checked.DAY, Map.of());
        var row = Checked.row(Dataset.UNITS, 2, "U1", "", "Dinas Pasar", "DINAS", "II.b");
        checks.survey(row);
        checks.check(row, new Neighbours(StoredStructure.empty()), fault -> {});
        assertThrows(IllegalStateException.class, () -> checks.survey(row));
    }

    @Test
    void theExamplesOfTheTemplatesAreFaultless() throws IOException {
        var rows = new ArrayList<IntakeRow>();
        for (var dataset : List.of(Dataset.UNITS, Dataset.POSITIONS, Dataset.HOLDERS)) {
            var file = SpreadsheetFile.open(Files.writeString(folder.resolve(dataset + ".csv"), Template.csv(dataset)));
            var mapping = ColumnGuess.of(file.outlines().get(0)).mapping();
            file.read(row -> rows.add(new IntakeRow(dataset, row.sheet(), row.number(), mapping.cells(row))));
        }
        assertEquals(6, rows.size());
        assertEquals(List.of(), Checked.of(rows).faults());
    }

    private static String[] holder(String nip, String name, String position) {
        var cells = new String[Dataset.HOLDERS.columns().size()];
        Arrays.fill(cells, "");
        System.arraycopy(
                new String[] {nip, name, "PNS", "S1", "", "III/c", "2020-04-01", position, "2021-01-01"},
                0,
                cells,
                0,
                9);
        return cells;
    }

    private static StoredStructure position(String code) {
        return new StoredStructure(positions("", code), new CodePairs(), new CodePairs());
    }

    private static StoredPositions positions(String head, String other) {
        var positions = new StoredPositions();
        if (!head.isEmpty()) {
            positions.add(head, "U1", true);
        }
        positions.add(other, "U1", false);
        return positions;
    }

    private static CodePairs pair(String key, String value) {
        var pairs = new CodePairs();
        pairs.put(key, value);
        return pairs;
    }
}
