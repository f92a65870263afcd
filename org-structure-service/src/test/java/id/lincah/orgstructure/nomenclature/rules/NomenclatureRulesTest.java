package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NomenclatureRulesTest {
    private static final LocalDate LIST_BEGINS = LocalDate.of(2025, 7, 15);
    private static final NameBook EMPTY = new NameBook(List.of(), List.of());
    private static final NameBook BOOK = new NameBook(
            List.of(
                    name("PENELAAH_TEKNIS_KEBIJAKAN", "Penelaah Teknis Kebijakan", EducationLevel.S1, false),
                    name("PENGOLAH_DATA_DAN_INFORMASI", "Pengolah Data dan Informasi", EducationLevel.D3, false),
                    name("PENGADMINISTRASI_PERKANTORAN", "Pengadministrasi Perkantoran", EducationLevel.SMA, false),
                    name("PENATA_LAYANAN_OPERASIONAL", "Penata Layanan Operasional", EducationLevel.S1, false),
                    name("JURU_PELIHARA_UJI", "Juru Pelihara Uji", EducationLevel.SMA, true)),
            List.of(
                    old("Analis", true, null, null, false, "PENELAAH_TEKNIS_KEBIJAKAN"),
                    old("Pengelola", true, null, null, false, "PENGOLAH_DATA_DAN_INFORMASI"),
                    old("Pengelola Umum", false, null, null, false, "PENATA_LAYANAN_OPERASIONAL"),
                    old("Pengadministrasi Umum", false, null, null, false, "PENGADMINISTRASI_PERKANTORAN"),
                    old("Uji Dua Arah", false, EducationLevel.S1, null, false, "PENELAAH_TEKNIS_KEBIJAKAN"),
                    old(
                            "Uji Dua Arah",
                            false,
                            EducationLevel.D3,
                            EducationLevel.D3,
                            false,
                            "PENGOLAH_DATA_DAN_INFORMASI"),
                    old("Uji Kosong", false, EducationLevel.S1, null, false, "PENELAAH_TEKNIS_KEBIJAKAN"),
                    old(
                            "Uji Kosong",
                            false,
                            EducationLevel.D3,
                            EducationLevel.D3,
                            true,
                            "PENGOLAH_DATA_DAN_INFORMASI")));

    private final NomenclatureRules rules = new NomenclatureRules(StructureRuleBook.read(), ExecutorDecrees.read());

    private static NameOnList name(String code, String name, EducationLevel minimum, boolean heritage) {
        return new NameOnList(code, name, ExecutorClass.KLEREK, minimum, 5, 5, heritage, "KepmenPANRB 282/2025");
    }

    private static OldName old(
            String name, boolean prefix, EducationLevel from, EducationLevel to, boolean forVacant, String code) {
        return new OldName(name, prefix, from, to, forVacant, code);
    }

    static Stream<Arguments> names() {
        return Cases.of("executor-names");
    }

    static Stream<Arguments> proposals() {
        return Cases.of("executor-proposals");
    }

    static Stream<Arguments> renamings() {
        return Cases.of("executor-renamings");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void namesByTheListOfTheDay(String name, Map<String, String> row) {
        var day = LocalDate.parse(row.get("given_as_of"));
        var education = cell(row, "given_education");
        var status = cell(row, "given_status");
        var naming = rules.naming()
                .examine(
                        day.isBefore(LIST_BEGINS) ? EMPTY : BOOK,
                        row.get("given_old_name"),
                        education == null ? null : EducationLevel.valueOf(education),
                        status == null ? null : EmploymentStatus.valueOf(status),
                        day);
        assertEquals(row.get("expected_outcome"), naming.outcome().name());
        assertEquals(
                cell(row, "expected_new_code"),
                naming.becomes() == null ? null : naming.becomes().code());
        assertEquals(Cases.list(row, "expected_codes"), codes(naming.findings()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proposals")
    void demandsTenItemsAndOneFittingClass(String name, Map<String, String> row) {
        var classes = Cases.list(row, "given_classes").stream()
                .map(ExecutorClass::valueOf)
                .toList();
        var missing = EnumSet.noneOf(ProposalItem.class);
        Cases.list(row, "given_missing").stream().map(ProposalItem::valueOf).forEach(missing::add);
        if (classes.isEmpty()) {
            missing.add(ProposalItem.CLASS);
        }
        var service = cell(row, "given_service");
        var found = rules.ofProposal(
                new ProposalFacts(classes, service == null ? null : ServiceKind.valueOf(service), missing));
        assertEquals(Cases.list(row, "expected_codes"), codes(found));
        found.stream()
                .filter(finding -> finding.code().equals("PROPOSAL_ITEMS_MISSING"))
                .forEach(finding -> assertEquals(
                        String.join("; ", Cases.list(row, "expected_items")),
                        finding.details().get("items")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("renamings")
    void leavesTheGradeAloneAndAsksForADecree(String name, Map<String, String> row) {
        var issued = cell(row, "given_decree_on");
        var found = rules.ofRenaming(new RenamingFacts(
                row.get("given_grade_before"),
                row.get("given_grade_after"),
                LocalDate.parse(row.get("given_since_before")),
                LocalDate.parse(row.get("given_since_after")),
                cell(row, "given_decree"),
                issued == null ? null : LocalDate.parse(issued)));
        assertEquals(Cases.list(row, "expected_codes"), codes(found));
    }

    @Test
    void asksTheMinimumOfAHeritageCaretakerAtOnceWhereNoDecreeGivesYears() {
        var naming = rules.naming()
                .examine(BOOK, "Juru Pelihara Uji", EducationLevel.SMP, EmploymentStatus.PNS, LocalDate.of(2024, 6, 1));
        assertEquals(NamingOutcome.BELOW_MINIMUM_EDUCATION, naming.outcome());
        assertEquals(List.of("EDUCATION_BELOW_MINIMUM"), codes(naming.findings()));
    }

    @Test
    void namesTheCandidatesOfAVacantPosition() {
        var naming = rules.naming().examine(BOOK, "uji dua arah", null, null, LocalDate.of(2025, 8, 1));
        assertEquals(List.of("PENELAAH_TEKNIS_KEBIJAKAN", "PENGOLAH_DATA_DAN_INFORMASI"), naming.candidates());
        assertNull(naming.becomes());
    }

    @ParameterizedTest
    @CsvSource({
        "Pengolah Data dan Informasi,pengolah  data DAN informasi,100,100",
        "Pengolah Data dan Informasi,Pengolah Data Informasi,80,99",
        "Pengolah Data dan Informasi,Juru Mudi,0,20",
        "A,B,0,0",
        "A,a,100,100"
    })
    void tellsHowAlikeTwoNamesAre(String one, String other, int atLeast, int atMost) {
        int percent = NameSimilarity.percent(one, other);
        assertTrue(percent >= atLeast && percent <= atMost, () -> one + " / " + other + ": " + percent);
        assertEquals(percent, NameSimilarity.percent(other, one));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
