package id.lincah.equivalation.creditdecision;

import id.lincah.documents.Block;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A determination as a paper: no place in it stays empty, and every figure is the account's. */
class DecisionPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private static DecisionContent content(DecisionContent.Threshold grade, DecisionContent.Threshold level) {
        return new DecisionContent(
                new DecisionContent.Head(
                        "800/PAK/1",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        DAY,
                        "Pemprov",
                        "Surabaya",
                        "Sekretaris Daerah",
                        "Nama",
                        "-"),
                new DecisionContent.Holder(
                        "Pustakawan 1",
                        "198503102010012001",
                        LocalDate.of(1985, 3, 10),
                        "III/d",
                        DAY,
                        "Pustakawan",
                        "Bidang",
                        "Dinas"),
                "Pustakawan",
                "AHLI_MUDA",
                DAY,
                List.of(
                        new DecisionContent.Line("BASE", hundredth("100"), hundredth("0"), hundredth("100")),
                        new DecisionContent.Line("CONVERSION", hundredth("50"), hundredth("37.5"), hundredth("87.5"))),
                hundredth("150"),
                hundredth("37.5"),
                hundredth("187.5"),
                List.of(
                        new DecisionContent.Row(DAY, "BASE", "AK-44", null, null, "821.2/77", hundredth("100")),
                        new DecisionContent.Row(
                                DAY, "CONVERSION", "AK-01", "12/12 2025", "VERY_GOOD", "id", hundredth("87.5"))),
                grade,
                level);
    }

    private static BigDecimal hundredth(String amount) {
        return new BigDecimal(amount);
    }

    private static List<String> texts(DecisionContent content) {
        return new DecisionPaper(content)
                .paper().blocks().stream().flatMap(DecisionPaperTest::texts).toList();
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Table table) {
            return Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream));
        }
        if (block instanceof Block.Fields fields) {
            return fields.fields().stream().flatMap(field -> Stream.of(field.label(), field.value()));
        }
        return block instanceof Block.PageBreak ? Stream.empty() : Stream.of(block.toString());
    }

    @Test
    void everyPlaceIsFilled() {
        var level = new DecisionContent.Threshold("AHLI_MADYA", hundredth("200"), hundredth("-12.5"));
        for (var content : List.of(content(null, level), content(null, null))) {
            assertTrue(texts(content).stream().noneMatch(text -> text == null || text.isBlank()));
            assertFalse(texts(content).stream().anyMatch(text -> text.contains("null")));
        }
    }

    @Test
    void eachKindIsALineOfItsOwnAndTheShortfallIsTold() {
        var level = new DecisionContent.Threshold("AHLI_MADYA", hundredth("200"), hundredth("-12.5"));
        var texts = texts(content(null, level));
        assertTrue(texts.containsAll(List.of(
                "Angka kredit dasar yang diberikan",
                "Angka kredit konversi predikat kinerja",
                "Jumlah angka kredit kumulatif",
                "187,50",
                "kurang 12,50",
                "Kenaikan jenjang ke jenjang Ahli Madya",
                "Angka kredit konversi predikat kinerja, 12/12 2025, Sangat Baik")));
    }

    @Test
    void creditEqualToTheThresholdIsEnough() {
        var level = new DecisionContent.Threshold("AHLI_MADYA", hundredth("187.5"), hundredth("0"));
        assertTrue(texts(content(null, level)).contains("lebih 0,00"));
    }
}
