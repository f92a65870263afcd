package id.lincah.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.story.input.Cast;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The year 2025 of the twelve: achievement of their offices, plans, feedback by the lead, ratings at home, acceptance. */
final class EvaluatingPerformance implements Step {

    private static final String API = "/api/performance/v1";
    private static final int YEAR = 2025;
    private static final Map<String, Object> PERIOD = Map.of("kind", "ANNUAL");
    /** A plan is closed when its annual evaluation is final. */
    private static final Set<String> SETTLED = Set.of("FIXED", "CLOSED");

    private static final List<String> OFFICE_HEADS = List.of("rater", "rater-4");
    /** Ratings (results, behaviour) that end in VERY_GOOD and NEEDS_IMPROVEMENT; everybody else does as expected. */
    private static final Map<String, List<String>> NOTABLE = Map.of(
            "lead", List.of("ABOVE", "ABOVE"),
            "employee", List.of("ABOVE", "ABOVE"),
            "employee-02", List.of("BELOW", "AS_EXPECTED"),
            "employee-07", List.of("ABOVE", "ABOVE"),
            "employee-08", List.of("BELOW", "AS_EXPECTED"));

    private final Door door;
    private final Report report;
    private Map<String, String> persons = Map.of();

    EvaluatingPerformance(Door door, Report report) {
        this.door = door;
        this.report = report;
    }

    @Override
    public String title() {
        return "5 Kinerja / Performance";
    }

    @Override
    public String play() {
        persons = Lookup.teamOfficials(door);
        achievements();
        Cast.TEAM.forEach((unit, account) -> evaluate(account, raterOf(unit)));
        sign();
        Cast.TEAM.forEach((unit, account) -> deliver(account, raterOf(unit)));
        return judge();
    }

    /** Home unit → rater, as the structure stands after the simplification. */
    private static String raterOf(String formerUnit) {
        for (var unit = formerUnit; unit.contains("."); unit = unit.substring(0, unit.lastIndexOf('.'))) {
            if (Cast.RATERS.containsKey(unit)) {
                return Cast.RATERS.get(unit);
            }
        }
        throw new StoryFailure("nobody rates " + formerUnit);
    }

    private void achievements() {
        var fixed = door.get("approver", API + "/organisation-achievements?year=" + YEAR + "&limit=100")
                .path("items");
        for (var office : Lookup.offices(door)) {
            if (!contains(fixed, office)) {
                door.post(
                        "approver",
                        API + "/organisation-achievements",
                        Map.of(
                                "unitId",
                                office,
                                "year",
                                YEAR,
                                "period",
                                PERIOD,
                                "value",
                                "GOOD",
                                "basis",
                                "Perjanjian kinerja 2025 tercapai"));
                report.changed();
            }
        }
    }

    private static boolean contains(JsonNode achievements, String unit) {
        for (var one : achievements) {
            if (unit.equals(one.path("unitId").asText())) {
                return true;
            }
        }
        return false;
    }

    private void evaluate(String account, String rater) {
        var plan = plan(account, rater);
        var id = Lookup.evaluation(door, account, persons.get(account));
        if (id == null) {
            id = door.post(account, API + "/evaluations", Map.of("planId", plan, "kind", "ANNUAL", "period", PERIOD))
                    .path("id")
                    .asText();
            report.changed();
        }
        rate(account, rater, API + "/evaluations/" + id, API + "/plans/" + plan);
    }

    private String plan(String account, String rater) {
        var id = Lookup.plan(door, account, persons.get(account));
        if (id == null) {
            id = door.post(account, API + "/plans", planBody()).path("id").asText();
            report.changed();
        }
        var plan = API + "/plans/" + id;
        String state;
        while (!SETTLED.contains(state = door.get(account, plan).path("state").asText())) {
            switch (state) {
                case "DRAFT" -> door.act(account, plan, "submission", Map.of());
                case "SUBMITTED" ->
                    door.act(
                            rater,
                            plan,
                            "agreement",
                            Map.of("dialogueNote", "Dialog kinerja awal tahun", "on", "2025-01-17"));
                case "AGREED" -> door.act(rater, plan, "fixing", Map.of("fixedOn", "2025-01-20"));
                default -> throw new StoryFailure("plan of " + account + " stands at " + state);
            }
            report.changed();
        }
        return id;
    }

    private Map<String, Object> planBody() {
        return Map.of(
                "year",
                YEAR,
                "approach",
                "QUANTITATIVE",
                "results",
                List.of(
                        Map.of(
                                "kind",
                                "MAIN",
                                "statement",
                                "Dokumen kerja unit tersusun tepat waktu",
                                "indicators",
                                List.of(Map.of("aspect", "QUANTITY", "indicator", "Dokumen", "target", "12"))),
                        Map.of(
                                "kind",
                                "ADDITIONAL",
                                "statement",
                                "Satu data tersedia bagi perangkat daerah",
                                "teamId",
                                Lookup.team(door),
                                "indicators",
                                List.of(Map.of("aspect", "QUALITY", "indicator", "Data sah", "target", "95 %")))),
                "behaviourExpectations",
                List.of());
    }

    private void rate(String account, String rater, String evaluation, String plan) {
        var state = door.get(account, evaluation).path("state").asText();
        if ("OPEN".equals(state)) {
            door.post(
                    account.equals("lead") ? "rater" : "lead",
                    evaluation + "/feedback",
                    Map.of("text", "Hasil tim diserahkan lengkap dan tepat waktu"));
            door.act(account, evaluation, "self-report", Map.of("realisations", realisations(account, plan)));
            report.changed();
            state = "SELF_REPORTED";
        }
        if ("SELF_REPORTED".equals(state)) {
            var ratings = NOTABLE.getOrDefault(account, List.of("AS_EXPECTED", "AS_EXPECTED"));
            door.act(rater, evaluation, "rating", Map.of("results", ratings.get(0), "behaviour", ratings.get(1)));
            report.changed();
        }
    }

    private List<Map<String, String>> realisations(String account, String plan) {
        return door.get(account, plan)
                .path("results")
                .valueStream()
                .map(result -> Map.of(
                        "resultId", result.path("id").asText(),
                        "realisation", "Tercapai sesuai target",
                        "evidence", "Laporan tahunan 2025"))
                .toList();
    }

    private void sign() {
        var offices = Lookup.offices(door);
        for (int i = 0; i < offices.size(); i++) {
            var head = OFFICE_HEADS.get(i);
            var sheet = Lookup.sheet(door, head, offices.get(i));
            if (!sheet.path("signed").isObject()) {
                door.post(
                        head,
                        API + "/sheets/signature",
                        Map.of("unitId", offices.get(i), "year", YEAR, "period", PERIOD));
                report.changed();
                sheet = Lookup.sheet(door, head, offices.get(i));
            }
            report.figure(
                    "Pemeriksaan sebaran / distribution check, " + head,
                    "OK",
                    sheet.path("outcome").asText());
        }
    }

    private void deliver(String account, String rater) {
        var evaluation = API + "/evaluations/" + Lookup.evaluation(door, account, persons.get(account));
        var state = door.get(account, evaluation).path("state").asText();
        if ("SHEET_SIGNED".equals(state)) {
            door.act(rater, evaluation, "delivery", Map.of("on", "2026-01-05"));
            report.changed();
            state = "DELIVERED";
        }
        if ("DELIVERED".equals(state)) {
            door.act(account, evaluation, "acceptance", Map.of("on", "2026-01-07"));
            report.changed();
        }
    }

    private String judge() {
        var predicates = new TreeMap<String, Integer>();
        int done = 0;
        for (var account : Cast.TEAM.values()) {
            var evaluation =
                    door.get(account, API + "/evaluations/" + Lookup.evaluation(door, account, persons.get(account)));
            predicates.merge(evaluation.path("predicate").asText(), 1, Integer::sum);
            done += "FINAL".equals(evaluation.path("state").asText()) ? 1 : 0;
        }
        report.figure("Evaluasi selesai / evaluations final", Cast.TEAM.size(), done);
        report.figure("Predikat / predicates", "GOOD 7, NEEDS_IMPROVEMENT 2, VERY_GOOD 3", told(predicates));
        return "%d evaluasi / evaluations".formatted(done);
    }

    private static String told(Map<String, Integer> predicates) {
        return predicates.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
