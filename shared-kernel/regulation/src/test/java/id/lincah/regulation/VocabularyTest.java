package id.lincah.regulation;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class VocabularyTest {

    @Test
    void thereAreSeventeenGradesInOneOrder() {
        var labels = Arrays.stream(Grade.values()).map(Grade::toString).toList();
        assertEquals(17, labels.size());
        assertEquals(labels.stream().sorted().toList(), labels, "I/a … IV/e also sort as text");
        assertTrue(Grade.of("III/d").isBelow(Grade.of("IV/a")));
        assertTrue(Grade.of("IV/a").isAbove(Grade.of("III/d")));
        assertEquals(Optional.of(Grade.IV_A), Grade.III_D.next());
        assertEquals(Optional.empty(), Grade.IV_E.next());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"III/e", "IV/f", "V/a", "iii/c", "III/C", "III/c ", "IIIc", "IX", ""})
    void anyOtherGradeIsRefused(String label) {
        assertThrows(IllegalArgumentException.class, () -> Grade.of(label));
    }

    @ParameterizedTest
    @CsvSource({"I/a, Juru Muda", "II/d, Pengatur Tingkat I", "III/c, Penata", "IV/c, Pembina Utama Muda"})
    void eachGradeHasItsRankTitle(String grade, String title) {
        assertEquals(title, Grade.of(grade).rankTitle());
    }

    @ParameterizedTest
    @CsvSource({
        "I.a, JPT",
        "II.b, JPT",
        "III.a, ADMINISTRATOR",
        "III.b, ADMINISTRATOR",
        "IV.a, PENGAWAS",
        "IV.b, PENGAWAS",
        "V, ESELON_V"
    })
    void eachEchelonBelongsToAPositionKind(String echelon, PositionKind kind) {
        assertEquals(kind, Echelon.of(echelon).positionKind());
        assertEquals(echelon, Echelon.of(echelon).toString());
    }

    @Test
    void anUnknownEchelonIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Echelon.of("V.a"));
    }

    @Test
    void theDiplomaFourStandsBesideTheBachelor() {
        assertTrue(EducationLevel.D4.atLeast(EducationLevel.S1));
        assertTrue(EducationLevel.S1.atLeast(EducationLevel.D4));
        assertFalse(EducationLevel.D3.atLeast(EducationLevel.D4));
        assertFalse(EducationLevel.S1.atLeast(EducationLevel.S2));
    }

    @Test
    void nobodyRisesFromSkillToExpertise() {
        assertEquals(Optional.empty(), FunctionalLevel.PENYELIA.next());
        assertEquals(Optional.empty(), FunctionalLevel.AHLI_UTAMA.next());
        assertEquals(Optional.of(FunctionalLevel.AHLI_MADYA), FunctionalLevel.AHLI_MUDA.next());
        assertEquals(FunctionalCategory.SKILL, FunctionalLevel.PENYELIA.category());
    }

    @Test
    void theBestPredicateComesFirst() {
        assertTrue(PerformancePredicate.VERY_GOOD.atLeast(PerformancePredicate.GOOD));
        assertFalse(PerformancePredicate.NEEDS_IMPROVEMENT.atLeast(PerformancePredicate.GOOD));
        assertEquals("Butuh Perbaikan", PerformancePredicate.NEEDS_IMPROVEMENT.label(Language.ID));
    }

    @Test
    void onlyCentralAgenciesAreNotRegional() {
        assertFalse(AgencyKind.CENTRAL.isRegional());
        assertTrue(AgencyKind.CITY.isRegional());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | EN", "en-GB,id;q=0.5 | EN", "id,en | ID", "in-ID | ID", "en;q=0.4,id;q=0.9 | ID",
                        "en;q=0,id | ID",
                "de,en;q=0.1 | EN", "de | ID", "'' | ID", ";;; | ID", "* | ID", "EN-us | EN"
            })
    void indonesianComesFirst(String header, Language language) {
        assertEquals(language, Language.of(header));
    }

    @Test
    void noHeaderMeansIndonesian() {
        assertEquals(Language.ID, Language.of(null));
    }
}
