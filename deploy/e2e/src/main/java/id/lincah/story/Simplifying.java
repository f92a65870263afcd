package id.lincah.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.story.input.Decision;
import id.lincah.story.input.EastJava;
import id.lincah.story.input.EastKalimantan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two scenarios from draft to decree, each act by the role that may do it, and the table of reductions. */
final class Simplifying implements Step {

    private static final String SCENARIOS = "/api/org-structure/v1/scenarios";
    static final String EFFECTIVE_ON = "2021-12-30";
    static final Plan EAST_JAVA = new Plan(
            "Penyederhanaan struktur Provinsi Jawa Timur", null, "operator", "approver", "Pergub 88/2021 (contoh)");
    static final Plan BAPPEDA = new Plan(
            "Penyederhanaan struktur Bappeda Kalimantan Timur",
            EastKalimantan.BAPPEDA,
            "operator-kaltim",
            "approver-kaltim",
            "Pergub 52/2021 (contoh)");

    private final Door door;
    private final Report report;

    Simplifying(Door door, Report report) {
        this.door = door;
        this.report = report;
    }

    @Override
    public String title() {
        return "2 Penyederhanaan struktur / Simplification";
    }

    @Override
    public String play() {
        var java = enact(EAST_JAVA, new EastJava().decisions());
        var kalimantan = enact(BAPPEDA, new EastKalimantan().decisions());
        reduction("Jawa Timur", EAST_JAVA, java, "ADMINISTRATOR", "505 → 19 (486) 96.24 %");
        reduction("Jawa Timur", EAST_JAVA, java, "PENGAWAS", "2227 → 1424 (803) 36.06 %");
        reduction("Bappeda Kaltim", BAPPEDA, kalimantan, "PENGAWAS", "15 → 0 (15) 100.00 %");
        return "2 skenario berlaku %s / in force".formatted(EFFECTIVE_ON);
    }

    /** Finds the scenario by its name, so that a story that was cut off goes on where it stood. */
    static String find(Door door, Plan plan) {
        for (var scenario : door.get(plan.operator(), SCENARIOS + "?limit=100").path("items")) {
            if (plan.name().equals(scenario.path("name").asText())) {
                return scenario.path("id").asText();
            }
        }
        return null;
    }

    private String enact(Plan plan, List<Decision> decisions) {
        var id = find(door, plan);
        if (id == null) {
            id = create(plan);
        }
        var scenario = SCENARIOS + "/" + id;
        String state;
        while (!"EFFECTIVE".equals(state = state(plan, scenario))) {
            next(plan, scenario, state, decisions);
            report.changed();
        }
        return scenario;
    }

    private String create(Plan plan) {
        var body = new HashMap<String, Object>();
        body.put("name", plan.name());
        body.put("rootUnitCode", plan.rootUnitCode());
        body.put("effectiveOn", EFFECTIVE_ON);
        report.changed();
        return door.post(plan.operator(), SCENARIOS, body).path("id").asText();
    }

    private String state(Plan plan, String scenario) {
        return door.get(plan.operator(), scenario).path("state").asText();
    }

    private void next(Plan plan, String scenario, String state, List<Decision> decisions) {
        switch (state) {
            case "DRAFT" -> door.act(plan.operator(), scenario, "screening", Map.of());
            case "IDENTIFIED" -> {
                decide(plan, scenario, decisions);
                door.act(plan.operator(), scenario, "mapping", Map.of());
            }
            case "MAPPED" -> door.act(plan.approver(), scenario, "proposal", Map.of());
            case "PROPOSED" -> door.act("validator", scenario, "validation", Map.of());
            case "VALIDATED" -> door.act("homeaffairs", scenario, "approval", Map.of());
            case "APPROVED" ->
                door.act(
                        plan.approver(),
                        scenario,
                        "regulation",
                        Map.of("number", plan.regulation(), "issuedOn", "2021-12-15"));
            case "REGULATED" -> door.act(plan.approver(), scenario, "enactment", Map.of());
            default -> throw new StoryFailure("scenario " + plan.name() + " stands at " + state);
        }
    }

    private void decide(Plan plan, String scenario, List<Decision> decisions) {
        for (int from = 0; from < decisions.size(); from += 2_000) {
            var rows = decisions.subList(from, Math.min(from + 2_000, decisions.size()));
            door.act(plan.operator(), scenario, "decisions", Map.of("rows", new ArrayList<>(rows)));
        }
    }

    private void reduction(String agency, Plan plan, String scenario, String kind, String expected) {
        var table = door.get(plan.operator(), scenario + "/reductions");
        var rows = table.has("items") ? table.path("items") : table;
        for (var row : rows) {
            if (kind.equals(row.path("positionKind").asText())) {
                report.figure("%s, jabatan %s".formatted(agency, kind.toLowerCase()), expected, text(row));
            }
        }
    }

    private static String text(JsonNode row) {
        return "%d → %d (%d) %s %%"
                .formatted(
                        row.path("before").asInt(),
                        row.path("after").asInt(),
                        row.path("removed").asInt(),
                        row.path("rate").decimalValue().setScale(2).toPlainString());
    }

    /** @param rootUnitCode part of the agency the scenario covers, null for all of it */
    record Plan(String name, String rootUnitCode, String operator, String approver, String regulation) {}
}
