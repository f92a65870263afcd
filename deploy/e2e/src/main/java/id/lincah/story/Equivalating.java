package id.lincah.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.story.Simplifying.Plan;
import id.lincah.story.input.Cast;
import java.util.List;
import java.util.Map;

/**
 * The cases that the enacted scenarios opened, from mapping to inauguration: operator, regional approver, PANRB's validator,
 * Home Affairs, and the official who takes the oath.
 */
final class Equivalating implements Step {

    private static final String API = "/api/equivalation/v1";
    private static final String CASES = API + "/cases";
    private static final String PROPOSALS = API + "/proposals";
    private static final String OATH = "2021-12-31";
    private static final int EAST_JAVA_CASES = 1_289;
    private static final int BAPPEDA_CASES = 15;
    private static final int NOT_ELIGIBLE = 4;
    /** East Java's cases less those refused, the one who died and the one who stayed away. */
    static final int INAUGURATED = EAST_JAVA_CASES + BAPPEDA_CASES - NOT_ELIGIBLE - 2;

    private final Door door;
    private final Report report;

    Equivalating(Door door, Report report) {
        this.door = door;
        this.report = report;
    }

    @Override
    public String title() {
        return "3 Penyetaraan jabatan / Equivalation";
    }

    @Override
    public String play() {
        await("Jawa Timur", "operator", EAST_JAVA_CASES);
        await("Bappeda Kaltim", "operator-kaltim", BAPPEDA_CASES);
        prepare("operator");
        prepare("operator-kaltim");
        var java = propose(Simplifying.EAST_JAVA, "JATIM");
        var kalimantan = propose(Simplifying.BAPPEDA, "KALTIM");
        planted();
        balance("Jawa Timur", "approver", java);
        balance("Bappeda Kaltim", "approver-kaltim", kalimantan);
        functional();
        return "%,d pejabat dilantik / officials inaugurated".formatted(INAUGURATED);
    }

    private void await(String agency, String operator, int expected) {
        int opened = Patience.until(expected, () -> total(operator));
        report.figure("Kasus terbuka dari peristiwa / cases opened by events, " + agency, expected, opened);
    }

    private int total(String operator) {
        int total = 0;
        for (var count : door.get(operator, CASES + "/summary").path("states")) {
            total += count.asInt();
        }
        return total;
    }

    private int inState(String operator, String state) {
        return door.get(operator, CASES + "/summary").path("states").path(state).asInt();
    }

    /** Maps and aligns whatever still waits for it; the one planted case goes to a function that asks for S-2. */
    private void prepare(String operator) {
        if (inState(operator, "IDENTIFIED") > 0) {
            if ("operator".equals(operator)
                    && "IDENTIFIED"
                            .equals(caseNode(Cast.WITHOUT_MASTER).path("state").asText())) {
                var row = Map.of(
                        "caseId",
                        caseOf(Cast.WITHOUT_MASTER),
                        "functionalCode",
                        "ANALIS_KEBIJAKAN",
                        "taskFit",
                        true,
                        "educationFieldFit",
                        true);
                door.post(operator, CASES + "/mapping", Map.of("rows", List.of(row)));
            }
            door.post(operator, CASES + "/automatic-mapping", Map.of());
            report.changed();
        }
        if (inState(operator, "MAPPED") > 0) {
            door.post(operator, CASES + "/alignment", Map.of("referenceDate", OATH, "regionalIncome", income()));
            report.changed();
        }
    }

    private static List<Map<String, Object>> income() {
        return List.of(
                Map.of("positionKind", "ADMINISTRATOR", "before", 8_000_000, "after", 7_800_000),
                Map.of("positionKind", "PENGAWAS", "before", 5_000_000, "after", 4_200_000));
    }

    private String propose(Plan plan, String agencyInLetters) {
        var id = proposal(plan);
        if (id == null) {
            var scenario = Simplifying.find(door, plan);
            id = door.post(
                            plan.approver(),
                            PROPOSALS,
                            Map.of("name", plan.name(), "scenarioId", scenario, "referenceDate", OATH))
                    .path("id")
                    .asText();
            report.changed();
        }
        var proposal = PROPOSALS + "/" + id;
        JsonNode now;
        while (!"REPORTED"
                .equals((now = door.get(plan.approver(), proposal))
                        .path("state")
                        .asText())) {
            next(plan, proposal, now, agencyInLetters);
            report.changed();
        }
        return proposal;
    }

    private String proposal(Plan plan) {
        for (var item : door.get(plan.approver(), PROPOSALS + "?limit=100").path("items")) {
            if (plan.name().equals(item.path("name").asText())) {
                return item.path("id").asText();
            }
        }
        return null;
    }

    private void next(Plan plan, String proposal, JsonNode now, String agency) {
        switch (now.path("state").asText()) {
            case "PROPOSED" -> door.act("homeaffairs", proposal, "validation", Map.of());
            case "VALIDATED" -> {
                if (now.path("considerationNumber").isMissingNode()
                        || now.path("considerationNumber").isNull()) {
                    door.act(
                            "validator",
                            proposal,
                            "consideration",
                            Map.of("number", "B/467/" + agency + "/2021 (contoh)", "on", "2021-12-20"));
                } else {
                    door.act(
                            "homeaffairs",
                            proposal,
                            "approval",
                            Map.of("number", "800/8134/" + agency + " (contoh)", "on", "2021-12-22"));
                }
            }
            case "APPROVED" ->
                door.act(
                        plan.approver(),
                        proposal,
                        "appointment",
                        Map.of("decreeNumber", "821.2/" + agency + "/2021 (contoh)", "effectiveOn", OATH));
            case "APPOINTED" -> inaugurate(plan, proposal);
            case "INAUGURATED" -> door.act(plan.approver(), proposal, "report", Map.of());
            default -> throw new StoryFailure("proposal " + plan.name() + " stands at " + now.path("state"));
        }
    }

    private void inaugurate(Plan plan, String proposal) {
        List<String> absent = List.of();
        if (plan == Simplifying.EAST_JAVA) {
            recordDeath();
            absent = List.of(caseOf(Cast.ABSENT));
        }
        door.act(plan.approver(), proposal, "inauguration", Map.of("heldOn", OATH, "absentCaseIds", absent));
    }

    /** A name of the approved list dies before the day: the re-check must find it, by the event alone. */
    private void recordDeath() {
        var one = caseNode(Cast.DIES_BEFORE_OATH);
        var person = "/api/org-structure/v1/persons/" + one.path("personId").asText();
        if (door.get("operator", person).path("deceasedOn").isNull()) {
            door.act("operator", person, "departure", Map.of("reason", "DECEASED", "on", "2021-12-29"));
            report.changed();
        }
        Patience.until(
                "DECEASED",
                () -> door.get("operator", CASES + "/" + one.path("id").asText())
                        .path("standing")
                        .asText());
    }

    private String caseOf(String unit) {
        return caseNode(unit).path("id").asText();
    }

    private JsonNode caseNode(String unit) {
        return Lookup.caseOfUnit(door, unit);
    }

    private void planted() {
        finding(Cast.DEAD, "REJECTED", "DECEASED");
        finding(Cast.RETIRED, "REJECTED", "BUP_REACHED");
        finding(Cast.CONTRACT_EMPLOYEE, "REJECTED", "NOT_PNS");
        finding(Cast.SECONDARY_SCHOOL, "REJECTED", "EDUCATION_BELOW_S1");
        finding(Cast.WITHOUT_MASTER, "REPORTED", "EDUCATION_GAP_S2");
        finding(Cast.DIES_BEFORE_OATH, "STRUCK_OFF", "DECEASED");
        finding(Cast.ABSENT, "POSTPONED", "ABSENT_AT_INAUGURATION");
        report.figure("Kewajiban S-2 jatuh tempo / S-2 obligation due", "2025-12-31", due());
    }

    private void finding(String unit, String state, String code) {
        var one = caseNode(unit);
        var found = one.path("codes").toString().contains('"' + code + '"');
        report.figure(
                "Kasus tanam / planted case " + code,
                state,
                found ? one.path("state").asText() : "tanpa " + code);
    }

    private String due() {
        for (var o : door.get("operator", API + "/obligations?limit=100").path("items")) {
            if ("EDUCATION_GAP_S2".equals(o.path("code").asText())) {
                return o.path("due").asText();
            }
        }
        return "-";
    }

    private void balance(String agency, String approver, String proposal) {
        var p = door.get(approver, proposal);
        int sum = p.path("inaugurated").asInt()
                + p.path("struckOff").asInt()
                + p.path("postponed").asInt();
        report.figure(
                "Disetujui = dilantik + dicoret + ditunda / sums balance, " + agency,
                p.path("approvedCount").asInt(),
                sum);
    }

    /** The structure service must show the officials in their functional positions, by the events alone. */
    private void functional() {
        int expected = INAUGURATED - BAPPEDA_CASES;
        int java = Patience.until(expected, () -> Lookup.functional(door, "operator"));
        report.figure("Pejabat fungsional pada struktur, Jawa Timur / in functional positions", expected, java);
        int kalimantan = Patience.until(BAPPEDA_CASES, () -> Lookup.functional(door, "operator-kaltim"));
        report.figure("Pejabat fungsional pada struktur, Bappeda Kaltim", BAPPEDA_CASES, kalimantan);
    }
}
