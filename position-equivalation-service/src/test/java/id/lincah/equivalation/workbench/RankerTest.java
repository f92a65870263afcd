package id.lincah.equivalation.workbench;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.workbench.ranking.Candidates;
import id.lincah.equivalation.workbench.ranking.Confidence;
import id.lincah.equivalation.workbench.ranking.Example;
import id.lincah.equivalation.workbench.ranking.FormerPost;
import id.lincah.equivalation.workbench.ranking.Openings;
import id.lincah.equivalation.workbench.ranking.Practice;
import id.lincah.equivalation.workbench.ranking.Ranker;
import id.lincah.equivalation.workbench.ranking.Ranking;
import id.lincah.equivalation.workbench.ranking.Reason;
import id.lincah.equivalation.workbench.ranking.ReasonKind;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the ranking says, and that it can be read. */
class RankerTest {
    private static final LocalDate WAVE = LocalDate.of(2021, 12, 31);

    private static FormerPost post(String title, String office, List<String> functions) {
        return new FormerPost(
                title, null, null, office, functions, false, FunctionalLevel.AHLI_MUDA, EducationLevel.S1, null);
    }

    private static Ranking rank(FormerPost post, Practice practice, Openings openings, LocalDate day) {
        return new Ranker(new Candidates(new FunctionalPositions().on(day))).rank(post, practice, openings, 10);
    }

    private static Ranking rank(String title, String office) {
        return rank(post(title, office, List.of()), Practice.NONE, Openings.UNKNOWN, WAVE);
    }

    private static String first(Ranking ranking) {
        return ranking.first().orElseThrow().code();
    }

    @Test
    void theReasonsAddUpToTheScore() {
        var practice = new Practice(List.of(
                new Example("Kepala Seksi Arsip", "Dinas Arsip", "ARSIPARIS", FunctionalLevel.AHLI_MUDA, 3, "uji")));
        var openings = new Openings();
        openings.add("ARSIPARIS", FunctionalLevel.AHLI_MUDA, 2);
        var asked = post("Kepala Seksi Pengelolaan Arsip", "Dinas Arsip", List.of("melaksanakan preservasi arsip"));
        var ranking = rank(asked, practice, openings, WAVE);
        for (var suggestion : ranking.suggestions()) {
            assertEquals(
                    suggestion.score(),
                    suggestion.reasons().stream().mapToInt(Reason::weight).sum());
        }
        var kinds = ranking.first().orElseThrow().reasons().stream()
                .map(Reason::kind)
                .toList();
        assertTrue(kinds.containsAll(
                List.of(ReasonKind.KEYWORD, ReasonKind.TASKS, ReasonKind.PRACTICE_EXAMPLE, ReasonKind.VACANCY)));
        assertEquals("ARSIPARIS", first(ranking));
    }

    @Test
    void kindredWordsAreOne() {
        assertEquals("PERENCANA", first(rank("Kasubbag Rencana dan Program", "Dinas Kominfo")));
        assertEquals("PERENCANA", first(rank("KEPALA SUB BAGIAN PERENCANAAN, PROGRAM", "Dinas Kominfo")));
    }

    @Test
    void theUnitAboveSaysLessThanTheTask() {
        assertEquals("ARSIPARIS", first(rank("Kepala Subbagian Tata Usaha Deputi Bidang Hukum", "Setjen")));
    }

    @Test
    void theFieldOfTheOfficeDecidesBetweenKindredPositions() {
        assertEquals("MEDIK_VETERINER", first(rank("Kepala Seksi Kesehatan", "Dinas Peternakan")));
    }

    @Test
    void aFullMatchIsSureAndAnUnknownUnitIsNot() {
        assertEquals(Confidence.HIGH, rank("Kepala Seksi Kearsipan", "Dinas X").confidence());
        var unknown = rank("Kepala Seksi Xyz", "Dinas X");
        assertEquals(Confidence.LOW, unknown.confidence());
        assertEquals(Candidates.FALLBACK, first(unknown));
        assertFalse(unknown.first().orElseThrow().restsOnWords());
    }

    @Test
    void whatWasEstablishedLaterIsNotSuggested() {
        var title = post("Kepala Seksi Perizinan", "Dinas X", List.of());
        assertFalse(codes(rank(title, Practice.NONE, Openings.UNKNOWN, WAVE)).contains("PENATA_PERIZINAN"));
        var later = rank(title, Practice.NONE, Openings.UNKNOWN, LocalDate.of(2023, 1, 2));
        assertEquals("PENATA_PERIZINAN", first(later));
    }

    @Test
    void theOldNameStandsBehindTheNewOneAndSaysSo() {
        var ranking = rank("Kepala Seksi Kepegawaian", "Dinas X");
        assertEquals(
                List.of("ANALIS_SDM_APARATUR", "ANALIS_KEPEGAWAIAN"),
                codes(ranking).subList(0, 2));
        assertEquals(List.of("SUPERSEDED"), ranking.suggestions().get(1).cautions());
        assertEquals(Confidence.HIGH, ranking.confidence(), "two names of one position do not compete");
    }

    private static List<String> codes(Ranking ranking) {
        return ranking.suggestions().stream().map(each -> each.code()).toList();
    }
}
