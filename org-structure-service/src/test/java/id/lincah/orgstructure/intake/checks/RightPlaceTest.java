package id.lincah.orgstructure.intake.checks;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Where a unit may hang, by its code and by its kind. */
class RightPlaceTest {
    private static final ParentKinds KINDS = ParentKinds.on(LocalDate.of(2024, 1, 1));

    @Test
    void levelsOfACodeWithoutDotsAreLearnedFromRowsThatHangRightly() {
        var prefixes = new CodePrefixes();
        prefixes.learn("8812000004", "8812000000");
        assertEquals(List.of("8810000000", "8810", "8800000000", "88"), prefixes.above("8810000145"));
        assertEquals(List.of("8800000000", "88"), prefixes.above("8810000000"));
    }

    @Test
    void withoutAnyRightRowEveryPairOfDigitsMayBeALevel() {
        assertEquals(List.of("351000", "3510", "350000", "35"), new CodePrefixes().above("351001"));
    }

    @Test
    void aRowUnderAForeignOfficeTeachesNothing() {
        var prefixes = new CodePrefixes();
        prefixes.learn("8859000001", "8805000000");
        assertTrue(prefixes.above("8859000001").contains("8859000000"));
    }

    @Test
    void dotsTellTheLevels() {
        assertEquals(List.of("35.10", "35"), new CodePrefixes().above("35.10.01"));
        assertEquals(List.of("HSS"), new CodePrefixes().above("HSS.06"));
    }

    @ParameterizedTest
    @CsvSource({
        "SEKOLAH, DINAS, Dinas Pendidikan dan Kebudayaan, true",
        "SEKOLAH, DINAS, Dinas Kesehatan, false",
        "SEKOLAH, BADAN, 'Badan Kepegawaian, Pendidikan dan Pelatihan', false",
        "SEKOLAH, DINAS, Dinas Pendidikan dan Pelatihan, false",
        "SEKOLAH, KORWIL_PENDIDIKAN, Korwil Utara, true",
        "PUSKESMAS, DINAS, Dinas Kesehatan, true",
        "PUSKESMAS, DINAS, Dinas Pendidikan, false",
        "RSUD, INSTANSI, Pemerintah Kota Contoh, true",
        "RSUD, PEMKOT, Pemerintah Kota Contoh, true",
        "RSUD, DINAS, Dinas Sosial, false",
        "KELURAHAN, KECAMATAN, Kecamatan Utara, true",
        "KELURAHAN, SETDA, Sekretariat Daerah, false",
        "LAIN, SEKOLAH, SD Negeri 1, true"
    })
    void aKindHangsWhereTheTableAllowsAndAKindWithoutARowAnywhere(
            String child, String parent, String name, boolean allowed) {
        assertEquals(allowed, KINDS.allows(child, parent, name));
    }

    @ParameterizedTest
    @CsvSource({
        "UPTD Puskesmas  Wongsorejo, PUSKESMAS",
        "UPTD Pengujian Kendaraan, UPT",
        "Sekretariat DPRD, SETWAN",
        "Sekretariat Daerah, SETDA",
        "Sekretariat, SEKRETARIAT",
        "SD Negeri 1 Utara, SEKOLAH",
        "SMPN 2 Kota, SEKOLAH",
        "Sub Bagian Umum, SUBBAGIAN",
        "Bagian Umum, BAGIAN",
        "Dpk. KPU Kabupaten, PENUGASAN_LUAR",
        "GTT/PTT SD Negeri 2, NON_ASN_POOL",
        "Satuan Polisi Pamong Praja, DINAS"
    })
    void theKindOfAUnitIsInTheWordsOfItsName(String name, String type) {
        assertEquals(type, UnitKinds.table().of("", name));
    }

    @Test
    void aNameThatTellsNothingHasNoKind() {
        assertEquals("", UnitKinds.table().of("", "Tim Vicon"));
        assertFalse(UnitKinds.table().doubtful(""));
    }
}
