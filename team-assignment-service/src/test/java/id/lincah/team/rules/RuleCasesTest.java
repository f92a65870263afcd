package id.lincah.team.rules;

import id.lincah.regulation.PositionKind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.team.rules.Cases.BOOK;
import static id.lincah.team.rules.Cases.RULES;
import static id.lincah.team.rules.Cases.blocked;
import static id.lincah.team.rules.Cases.bool;
import static id.lincah.team.rules.Cases.codes;
import static id.lincah.team.rules.Cases.date;
import static id.lincah.team.rules.Cases.decimal;
import static id.lincah.team.rules.Cases.list;
import static id.lincah.team.rules.Cases.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every row of every case file. */
class RuleCasesTest {
    private static final ApprovalPolicy POLICY = ApprovalPolicy.read("regulation/approvals.csv");

    static Stream<Arguments> membership() {
        return Cases.of("membership");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void membership(String name, Map<String, String> row) {
        var found = RULES.joining()
                .examine(new MembershipFacts(
                        text(row, "given_role"),
                        date(row, "given_starts_on"),
                        PositionKind.valueOf(text(row, "given_position_kind")),
                        bool(row, "given_displaced"),
                        Scope.valueOf(text(row, "given_scope")),
                        bool(row, "given_left"),
                        decimal(row, "given_other_load"),
                        decimal(row, "given_share")));
        assertEquals(list(row, "expected_codes"), codes(found));
        assertEquals(bool(row, "expected_blocked"), blocked(found));
    }

    static Stream<Arguments> start() {
        return Cases.of("start");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void start(String name, Map<String, String> row) {
        var missing = list(row, "given_missing_approvals").stream()
                .map(ApproverRole::valueOf)
                .toList();
        var found = RULES.starting()
                .examine(new StartFacts(
                        new UUID(0, 1),
                        date(row, "given_starts_on"),
                        date(row, "given_on"),
                        bool(row, "given_letter"),
                        bool(row, "given_equated"),
                        bool(row, "given_left"),
                        missing));
        assertEquals(list(row, "expected_codes"), codes(found));
        assertEquals(bool(row, "expected_blocked"), blocked(found));
        assertEquals(
                missing,
                found.stream()
                        .filter(finding -> finding.code().equals("APPROVAL_MISSING"))
                        .map(finding -> finding.details().get("approver"))
                        .toList());
    }

    static Stream<Arguments> team() {
        return Cases.of("team");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void team(String name, Map<String, String> row) {
        var facts = new TeamFacts(
                date(row, "given_starts_on"),
                date(row, "given_ends_on"),
                text(row, "given_target"),
                Integer.parseInt(text(row, "given_members")),
                TeamState.valueOf(text(row, "given_state")));
        var letter = new LetterFacts(
                text(row, "given_letter_number"), date(row, "given_letter_issued_on"), text(row, "given_letter_basis"));
        assertEquals(list(row, "expected_period_codes"), codes(RULES.planning().examine(facts)));
        assertEquals(list(row, "expected_letter_codes"), codes(RULES.letter().examine(letter)));
        assertEquals(
                list(row, "expected_readiness_codes"), codes(RULES.readiness().examine(facts)));
        assertEquals(list(row, "expected_result_codes"), codes(RULES.accepting().examine(facts)));
    }

    static Stream<Arguments> lead() {
        return Cases.of("lead");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void lead(String name, Map<String, String> row) {
        var found = RULES.leading()
                .examine(new LeadFacts(
                        AssignmentState.valueOf(text(row, "given_member_state")),
                        PositionKind.valueOf(text(row, "given_position_kind")),
                        bool(row, "given_from_owning_office"),
                        bool(row, "given_cross_unit"),
                        text(row, "given_reason")));
        assertEquals(list(row, "expected_codes"), codes(found));
        assertEquals(bool(row, "expected_blocked"), blocked(found));
    }

    static Stream<Arguments> refusal() {
        return Cases.of("refusal");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusal(String name, Map<String, String> row) {
        var found = RULES.refusing().examine(new RefusalFacts(text(row, "given_reason")));
        assertEquals(list(row, "expected_codes"), codes(found));
    }

    static Stream<Arguments> scope() {
        return Cases.of("scope");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void scope(String name, Map<String, String> row) {
        assertEquals(
                Scope.valueOf(text(row, "expected_scope")), Scope.between(place(row, "home"), place(row, "owner")));
    }

    private static Scope.Place place(Map<String, String> row, String side) {
        return new Scope.Place(
                text(row, "given_" + side + "_agency"),
                id(text(row, "given_" + side + "_office")),
                id(text(row, "given_" + side + "_madya")));
    }

    private static UUID id(String name) {
        return name.isBlank() ? null : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> approvals() {
        return Cases.of("approvals");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void approvals(String name, Map<String, String> row) {
        var scope = Scope.valueOf(text(row, "given_scope"));
        var on = date(row, "given_on");
        var approvers = POLICY.approvers(scope, Basis.valueOf(text(row, "given_basis")), on);
        assertEquals(
                list(row, "expected_approvers"),
                approvers.stream().map(Enum::name).toList());
        assertEquals(
                text(row, "expected_letter_issuer"),
                POLICY.letterIssuer(scope, on).name());
    }

    static Stream<Arguments> everyCase() {
        return BOOK.cases().stream().map(row -> Arguments.of(row.get("case"), row.get("topic")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyCase(String name, String topic) {
        assertEquals(
                true,
                Stream.of("membership", "start", "team", "lead", "refusal", "scope", "approvals")
                        .anyMatch(topic::equals),
                () -> topic + " has no test that runs its rows");
    }
}
