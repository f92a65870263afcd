package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ColumnGuessTest {

    @Test
    void aStaffListIsRecognisedByTheNamesOfficesUse() {
        var guess = guess(
                "No|NIP Baru|Nama Lengkap|Status Kepegawaian|Pendidikan Terakhir|Jurusan|Gol/Ruang|TMT Golongan|Kode Jabatan|TMT Jabatan",
                "1|198501012010031001|Contoh|PNS|S1|Hukum|III/c|01-04-2020|J1|01-01-2021",
                "2|199002022015032002|Contoh Dua|PNS|SMA||II/a|01-10-2019|J2|01-01-2021");
        assertEquals(Dataset.HOLDERS, guess.dataset());
        assertEquals(
                Arrays.asList(
                        null,
                        "nip",
                        "name",
                        "employment_status",
                        "education",
                        "education_field",
                        "grade",
                        "grade_since",
                        "position_code",
                        "since"),
                guess.mapping().columns());
        assertEquals(List.of(), guess.missing());
        assertEquals(List.of("account", "deceased_on"), guess.absent());
        assertEquals(List.of("No"), guess.unknown());
        assertTrue(guess.confidence() > 80);
    }

    @Test
    void columnsWithoutTellingNamesAreRecognisedByTheirCells() {
        var guess = guess(
                "A|B|C|D|E|Nama",
                "8800|X|INSTANSI|||Pemerintah",
                "8811|8800|DINAS|II.b||Dinas Pendidikan",
                "8812|8800|DINAS|II.b||Dinas Kesehatan",
                "881201|8812|PUSKESMAS|||Puskesmas",
                "881202|8812|PUSKESMAS|IV.a||Puskesmas Dua",
                "881203|8812|PUSKESMAS|IV.a||Puskesmas Tiga");
        assertEquals(Dataset.UNITS, guess.dataset());
        assertEquals(
                Arrays.asList("unit_code", "parent_code", "type", "echelon", null, "name"),
                guess.mapping().columns());
        assertEquals(GuessReason.CONTENT, guess.columns().get(0).reason());
    }

    @Test
    void anEmployeeNumberIsRecognisedAlsoWhenItsDigitsAreLost() {
        var guess = guess("Kolom|Nama|Gol|Pendidikan|Status", "1.98501012010031E17|Contoh|III/c|S1|PNS");
        assertEquals("nip", guess.columns().get(0).column());
        assertEquals(GuessReason.CONTENT, guess.columns().get(0).reason());
    }

    @Test
    void cellsThatContradictTheNameMakeItDoubtful() {
        var sure = guess("NIP|Nama|Status|Pendidikan|Gol", "198501012010031001|a|PNS|S1|III/a")
                .columns()
                .get(0);
        var doubtful = guess("NIP|Nama|Status|Pendidikan|Gol", "belum ada|a|PNS|S1|III/a")
                .columns()
                .get(0);
        assertTrue(sure.confidence() > doubtful.confidence());
        assertEquals("nip", doubtful.column());
    }

    @Test
    void positionsUnitsAndAgenciesAreToldApart() {
        assertEquals(
                Dataset.POSITIONS,
                guess("Kode Jabatan|Kode Unit|Nama Jabatan|Jenis Jabatan|Eselon|Pimpinan", "J1|8811|Kepala|JPT|II.b|ya")
                        .dataset());
        assertEquals(
                Dataset.AGENCIES,
                guess("unit_code|parent_code|name|type|echelon", "35||Pemerintah Provinsi Jawa Timur|PEMPROV|")
                        .dataset());
        assertEquals(
                Dataset.UNITS,
                guess("unit_code|parent_code|name|type|echelon", "35||Pemerintah Provinsi Jawa Timur|INSTANSI|")
                        .dataset());
    }

    @Test
    void aSheetNobodyUnderstandsHasNoDataset() {
        var guess = guess("tanggal rapat|hadir", "1 Mei 2024|12");
        assertNull(guess.dataset());
        assertEquals(List.of("tanggal rapat", "hadir"), guess.unknown());
    }

    @Test
    void aMappingTakesEachColumnOnceAndOnlyOfItsDataset() {
        assertEquals("COLUMN_TWICE", refused(Dataset.UNITS, "name", "name"));
        assertEquals("COLUMN_UNKNOWN", refused(Dataset.UNITS, "nip"));
        assertEquals("COLUMN_UNKNOWN", refused(null, "name"));
        var mapping = new ColumnMapping("Unit", Dataset.UNITS, Arrays.asList("name", null));
        assertEquals(Map.of("name", "a"), mapping.cells(new SheetRow("Unit", 2, List.of("a", "b"))));
        assertEquals(
                Map.of("name", "a", ColumnMapping.BEYOND, "c"),
                mapping.cells(new SheetRow("Unit", 2, List.of("a", "b", "c", ""))));
    }

    private static String refused(Dataset dataset, String... columns) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> new ColumnMapping("Unit", dataset, Arrays.asList(columns)))
                .getMessage();
    }

    private static SheetGuess guess(String header, String... rows) {
        var first = new ArrayList<SheetRow>();
        for (var row : rows) {
            first.add(new SheetRow("Lembar", first.size() + 2L, List.of(row.split("\\|", -1))));
        }
        return ColumnGuess.of(new SheetOutline("Lembar", 1, List.of(header.split("\\|", -1)), first));
    }
}
