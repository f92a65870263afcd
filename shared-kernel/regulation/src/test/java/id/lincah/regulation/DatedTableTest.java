package id.lincah.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class DatedTableTest {
    private static DatedTable<BigDecimal> read(String name) {
        return DatedTable.read("fixture/tables/" + name + ".csv", List.of("level"), row -> {
            row.oneOf("level", FunctionalLevel.class);
            return row.decimal("amount");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "AHLI_MUDA, 2022-12-31, 24.5",
        "AHLI_MUDA, 2023-01-01, 25",
        "AHLI_MUDA, 2023-01-02, 25",
        "AHLI_UTAMA, 2022-12-31,",
        "AHLI_UTAMA, 2023-01-01, 50",
        "AHLI_UTAMA, 2023-01-02,",
        "PEMULA, 2023-01-01,"
    })
    void answersWithTheRowOfTheDayOrNothing(FunctionalLevel level, LocalDate day, BigDecimal amount) {
        assertEquals(Optional.ofNullable(amount), read("sound").rowFor(day, level));
    }

    @Test
    void keepsTheOrderOfTheFile() {
        assertEquals(
                List.of(new BigDecimal("24.5"), new BigDecimal("25"), new BigDecimal("50")),
                read("sound").rows());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "overlap | line 3: column level \"AHLI_MUDA\" overlaps another row for AHLI_MUDA",
                "duplicate | line 3: column level \"AHLI_MUDA\" overlaps another row for AHLI_MUDA",
                "no-article | line 2: column article is empty",
                "no-source | line 2: column source is empty",
                "backwards | line 2: column valid_to \"2023-01-01\" is before valid_from",
                "no-number | line 2: column amount \"25,0\" is not a decimal number",
                "no-level | line 2: column level \"AHLI_TUA\" is none of [PEMULA, TERAMPIL, MAHIR, PENYELIA, AHLI_PERTAMA, AHLI_MUDA, AHLI_MADYA, AHLI_UTAMA]",
                "no-key | line 2: column level is empty",
                "no-date | line 2: column valid_from \"2023-02-29\" is not a date like 2021-12-31"
            })
    void aFaultyTableIsRefusedWithTheCell(String name, String complaint) {
        var refused = assertThrows(IllegalStateException.class, () -> read(name));
        assertEquals("fixture/tables/" + name + ".csv " + complaint, refused.getMessage());
    }

    @Test
    void anEmptyTableIsRefused() {
        assertThrows(IllegalStateException.class, () -> read("empty"));
    }

    @Test
    void aColumnNobodyHasIsNamed() {
        var row = CsvTable.read("fixture/tables/sound.csv").get(0);
        assertEquals(
                "fixture/tables/sound.csv line 2: column colour does not exist",
                assertThrows(IllegalStateException.class, () -> row.text("colour"))
                        .getMessage());
    }
}
