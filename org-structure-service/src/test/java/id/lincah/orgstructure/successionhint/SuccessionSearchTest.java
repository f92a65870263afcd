package id.lincah.orgstructure.successionhint;

import id.lincah.orgstructure.successionhint.SuccessionHint.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SuccessionSearchTest {
    @Test
    void seesAMergerASplitAndANewName() {
        var hints = SuccessionSearch.in(List.of(
                unit("1", "Dinas Pekerjaan Umum dan Penataan Ruang", 0),
                unit("2", "Dinas Perumahan Rakyat", 0),
                unit("11", "DINAS PEKERJAAN UMUM, PENATAAN RUANG, DAN PERUMAHAN RAKYAT", 2),
                unit("3", "Dinas Pendidikan, Pemuda dan Olahraga", 0),
                unit("12", "DINAS PENDIDIKAN", 5),
                unit("13", "DINAS PEMUDA DAN OLAHRAGA", 0),
                unit("4", "Dinas Penanamen Modal", 0),
                unit("14", "Dinas Penanaman Modal", 0),
                unit("5", "Dinas Kesehatan", 0)));
        assertEquals(
                List.of("MERGED [1, 2] [11] true", "SPLIT [3] [12, 13] true", "REPLACED [4] [14] false"),
                hints.stream().map(SuccessionSearchTest::text).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SMAN 1 Wonosari,SMAN 2 Wonosari",
        "SMAN 1 Mananggu,SMKN 1 Mananggu",
        "UPT Kehutanan Wilayah III,UPT Kehutanan Wilayah IV",
        "Dinas Pertanian,Dinas Perhubungan"
    })
    void leavesNeighboursAlone(String one, String two) {
        assertTrue(SuccessionSearch.in(List.of(unit("1", one, 0), unit("2", two, 0)))
                .isEmpty());
    }

    @Test
    void whatIsWrittenLikeTheRestOfTheListIsTheNewerWhateverItsCode() {
        var hints = SuccessionSearch.in(List.of(
                unit("1", "Sub Bagian Rumah Tangga dan Perlengkapan", 0),
                unit("2", "Subbagian Perlengkapan", 0),
                unit("3", "Subbagian Rumah Tangga", 0),
                unit("4", "Sub Bagian Protokol", 0),
                unit("5", "Sub Bagian Perundang-undangan", 0)));
        assertEquals(
                List.of("MERGED [2, 3] [1] false"),
                hints.stream().map(SuccessionSearchTest::text).toList());
        assertTrue(hints.get(0).reasons().contains(SuccessionHint.Reason.WRITTEN_LIKE_THE_REST));
    }

    @Test
    void neighboursInOneFieldAreNoPartsOfEachOther() {
        assertEquals(
                List.of(),
                SuccessionSearch.in(List.of(
                        unit("1", "Sub Bagian Pengelolaan Layanan Pengadaan Secara Elektronik", 0),
                        unit("2", "Sub Bagian Pembinaan dan Advokasi Pengadaan Barang dan Jasa", 0),
                        unit("3", "Sub Bagian Pengelolaan Pengadaan Barang dan Jasa", 0))));
    }

    @Test
    void onlyUnitsOfOneKindUnderOneParentAreCompared() {
        assertTrue(SuccessionSearch.in(List.of(
                        new NamedUnit("1", "A", "Dinas Sosial", "DINAS", 0),
                        new NamedUnit("2", "B", "Dinas Sosial", "DINAS", 0),
                        new NamedUnit("3", "A", "Bidang Sosial", "BIDANG", 0)))
                .isEmpty());
    }

    /** The two real lists that carry old and new units side by side. */
    @Test
    void findsWhatTheRealListsAreKnownFor() throws IOException {
        var folder = Optional.ofNullable(System.getProperty("lincah.data", System.getenv("LINCAH_DATA")));
        if (folder.isEmpty()) {
            System.out.println("skipped: no folder of real unit lists (lincah.data)");
            return;
        }
        var gorontalo = hints(Path.of(folder.get(), "prov_gorontalo_unor.csv"));
        assertTrue(gorontalo.contains("MERGED [47, 50] [404] true"), gorontalo::toString);
        assertTrue(gorontalo.contains("SPLIT [28] [400, 412] true"), gorontalo::toString);
        assertTrue(gorontalo.contains("SPLIT [42] [403, 414] true"), gorontalo::toString);
        var hss = hints(Path.of(folder.get(), "kab_hss_setda.csv"));
        assertTrue(hss.contains("MERGED [HSS.01.03.04.01, HSS.01.03.04.02] [HSS.01.03.04.04] false"), hss::toString);
        assertTrue(hss.contains("MERGED [HSS.01.03.02.02, HSS.01.03.02.03] [HSS.01.03.02.01] false"), hss::toString);
        System.out.println("hints of the real lists: " + gorontalo + hss);
    }

    private static List<String> hints(Path file) throws IOException {
        var children = new HashMap<String, Integer>();
        var rows = new ArrayList<String[]>();
        for (var line :
                Files.readAllLines(file).subList(1, (int) Files.lines(file).count())) {
            var cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            rows.add(cells);
            children.merge(cells[1], 1, Integer::sum);
        }
        return SuccessionSearch.in(rows.stream()
                        .map(cells -> new NamedUnit(
                                cells[0], cells[1], cells[2], cells[3], children.getOrDefault(cells[0], 0)))
                        .toList())
                .stream()
                .map(SuccessionSearchTest::text)
                .toList();
    }

    private static NamedUnit unit(String code, String name, int children) {
        return new NamedUnit(code, "ROOT", name, "DINAS", children);
    }

    private static String text(SuccessionHint hint) {
        return hint.kind() + " " + codes(hint.predecessors()) + " " + codes(hint.successors()) + " " + hint.certain();
    }

    private static List<String> codes(List<Side> sides) {
        return sides.stream().map(Side::code).toList();
    }
}
