package id.lincah.orgstructure.intake.checks;

import id.lincah.orgstructure.importing.Dataset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UnitFileChecksTest {

    @Test
    void aSmallMessyListHasEachFaultAsOftenAsItWasPutIn() {
        var expected = Map.ofEntries(
                Map.entry("PARENT_SELF", 5L),
                Map.entry("PARENT_UNKNOWN", 1L),
                Map.entry("PARENT_CYCLE", 2L),
                Map.entry("CODE_DUPLICATE", 2L),
                Map.entry("DOUBLE_BLANKS", 2L),
                Map.entry("ECHELON_UNKNOWN", 1L),
                Map.entry("NAME_TWICE", 1L),
                Map.entry("NAME_SHARED", 1L),
                Map.entry("SUSPICIOUS_KIND", 3L),
                Map.entry("SUSPICIOUS_PARENT_KIND", 5L),
                Map.entry("VALUE_REQUIRED", 1L));
        assertEquals(
                expected,
                new java.util.HashMap<>(
                        Checked.resource("intake/unit-berantakan.csv").counts()));
    }

    @Test
    void whatIsSuggestedFollowsTheCodeThenTheKind() {
        var suggested = Checked.resource("intake/unit-berantakan.csv").faults().stream()
                .filter(fault -> fault.suggestion() != null)
                .collect(Collectors.toMap(
                        fault -> fault.row() + " " + fault.suggestion().kind(),
                        fault -> fault.suggestion().to()));
        assertEquals("", suggested.get("2 PARENT_FOR_SELF"));
        assertEquals("7100000000", suggested.get("3 PARENT_FOR_SELF"));
        assertEquals("Bagian Organisasi", suggested.get("4 TIDY_BLANKS"));
        assertEquals("III.a", suggested.get("4 SPELLING"));
        assertEquals("7104000000", suggested.get("9 PARENT_OF_RIGHT_KIND"));
        assertEquals("7107000000", suggested.get("15 PARENT_OF_RIGHT_KIND"));
        assertEquals("7102000000", suggested.get("17 PARENT_OF_RIGHT_KIND"));
        assertEquals("7100000000", suggested.get("18 PARENT_FOR_UNKNOWN"));
        assertEquals("7100000000", suggested.get("22 PARENT_OUT_OF_CYCLE"));
        assertNull(suggested.get("23 PARENT_OUT_OF_CYCLE"));
        assertEquals("PUSKESMAS", suggested.get("24 TYPE_FROM_NAME"));
        assertEquals("Kelurahan Sukamaju (Kecamatan Selatan)", suggested.get("13 NAME_WITH_PARENT"));
    }

    @Test
    void afterAcceptingEverythingOnlyTheCodeOfTwoDifferentUnitsIsLeft() {
        var repaired = Checked.resource("intake/unit-berantakan.csv").repaired();
        assertEquals(
                List.of("CODE_DUPLICATE"),
                repaired.errors().stream().map(CellFault::code).toList());
    }

    /** The real list with its faults, counted by others before us. */
    @Test
    void theListOfBanyuwangiReportsExactlyItsFaultsAndLoadsOnceMended() {
        var raw = realFile("kab_banyuwangi_unor_raw.csv");
        assertEquals(2745, raw.rows().size());
        assertEquals(
                Map.of(
                        "PARENT_SELF", 1153L,
                        "PARENT_UNKNOWN", 2L,
                        "SUSPICIOUS_PARENT_KIND", 888L,
                        "NAME_TWICE", 30L,
                        "NAME_SHARED", 40L,
                        "DOUBLE_BLANKS", 90L,
                        "SUSPICIOUS_KIND", 1068L + 420L),
                raw.counts());
        assertTrue(raw.of("SUSPICIOUS_PARENT_KIND").stream()
                .allMatch(fault -> fault.details().get("kind").equals("SEKOLAH") && fault.suggestion() != null));
        var mended = raw.repaired();
        assertEquals(List.of(), mended.faults());
        assertEquals(2745 - 1488, mended.rows().size());
    }

    /** Somebody mended the same list by hand; our suggestions come to the same tree. */
    @Test
    void theMendedListOfBanyuwangiHangsAsTheOneMendedByHand() {
        var mended = realFile("kab_banyuwangi_unor_raw.csv").repaired().column("unit_code", "parent_code");
        var byHand = realFile("kab_banyuwangi_unor.csv").column("unit_code", "parent_code");
        mended.keySet().retainAll(byHand.keySet());
        assertEquals(byHand, mended);
    }

    @Test
    void aStoredParentIsNoUnknownOne() {
        var stored = Map.of("A", new StoredStructure.Unit(null, "Pemerintah Kota Contoh", "INSTANSI"));
        var rows = List.of(
                Checked.row(Dataset.UNITS, 2, "A.01", "A", "Dinas Sosial", "DINAS", "II.b"),
                Checked.row(Dataset.UNITS, 3, "A.02", "B", "Dinas Pasar", "DINAS", "II.b"));
        var faults = Checked.of(rows, stored, StoredStructure.empty()).faults();
        assertEquals(
                List.of("PARENT_UNKNOWN"), faults.stream().map(CellFault::code).toList());
        assertEquals("A", faults.get(0).suggestion().to());
    }

    private static Checked realFile(String name) {
        var folder = System.getProperty("lincah.data", System.getenv("LINCAH_DATA"));
        var known = folder != null && Files.exists(Path.of(folder, name));
        if (!known) {
            System.out.println("skipped: the real unit lists are not there (LINCAH_DATA)");
        }
        Assumptions.assumeTrue(known);
        return Checked.file(Path.of(folder, name));
    }
}
