package id.lincah.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.story.input.Cast;
import java.util.HashMap;
import java.util.Map;

/** Twelve equated officials of five home units in two offices become one team; one of them asked to join. */
final class FormingTeam implements Step {

    private static final String API = "/api/teams/v1";
    private static final String TEAMS = API + "/teams";
    static final String NAME = "Tim kerja satu data perencanaan dan kepegawaian";
    private static final String VOLUNTEER = "employee-07";
    private static final String LEAD = "lead";
    private static final String REQUESTER = "rater";

    private final Door door;
    private final Report report;

    FormingTeam(Door door, Report report) {
        this.door = door;
        this.report = report;
    }

    @Override
    public String title() {
        return "4 Tim kerja / Team";
    }

    @Override
    public String play() {
        int equated = Patience.until(
                Cast.TEAM.size(), () -> Lookup.teamOfficials(door).size());
        report.figure("Calon anggota sudah disetarakan / members-to-be equated", Cast.TEAM.size(), equated);
        var team = Lookup.team(door);
        if (team == null) {
            team = create();
        }
        if ("PLANNED"
                .equals(door.get(REQUESTER, TEAMS + "/" + team)
                        .path("team")
                        .path("state")
                        .asText())) {
            form(team);
        }
        return judge(door.get(REQUESTER, TEAMS + "/" + team));
    }

    private String create() {
        report.changed();
        return door.post(
                        REQUESTER,
                        TEAMS,
                        Map.of(
                                "name", NAME,
                                "ownerUnitId", Lookup.officeOfTeam(door),
                                "targetResult",
                                        "Satu data perencanaan dan kepegawaian tersedia bagi semua perangkat daerah",
                                "startsOn", "2025-01-15",
                                "endsOn", "2025-12-20"))
                .path("id")
                .asText();
    }

    private void form(String team) {
        var persons = Lookup.teamOfficials(door);
        Cast.TEAM.forEach((unit, account) -> {
            if (!isMember(team, persons.get(account))) {
                assign(team, account, persons.get(account));
            }
        });
        approveAll(team);
        var path = TEAMS + "/" + team;
        door.act(REQUESTER, path, "lead", Map.of("assignmentId", assignmentOf(team, persons.get(LEAD))));
        door.act(
                REQUESTER,
                path,
                "letter",
                Map.of(
                        "number",
                        "800/101/2025 (contoh)",
                        "issuedOn",
                        "2025-01-10",
                        "legalBasis",
                        "PermenPANRB 7/2022"));
        door.act(REQUESTER, path, "activation", Map.of("on", "2025-01-15"));
        report.changed();
    }

    private boolean isMember(String team, String person) {
        return assignmentOf(team, person) != null;
    }

    private String assignmentOf(String team, String person) {
        for (var one :
                door.get(REQUESTER, API + "/assignments?limit=100&team=" + team).path("items")) {
            if (person.equals(one.path("personId").asText())) {
                return one.path("id").asText();
            }
        }
        return null;
    }

    private void assign(String team, String account, String person) {
        var body = new HashMap<String, Object>();
        body.put("role", LEAD.equals(account) ? "Ketua tim" : "Anggota");
        body.put("plannedShare", 40);
        if (VOLUNTEER.equals(account)) {
            body.put("motivation", "Pengalaman mengelola data kepegawaian");
            door.post(account, TEAMS + "/" + team + "/applications", body);
        } else {
            body.put("personId", person);
            body.put("expectedOutputs", "Paket data dan panduan pemakaiannya");
            door.post(REQUESTER, TEAMS + "/" + team + "/assignments", body);
        }
        report.changed();
    }

    /** Each head in turn approves what waits for him, until nothing waits for anybody. */
    private void approveAll(String team) {
        boolean approved = true;
        while (approved) {
            approved = false;
            for (var head : Cast.RATERS.values()) {
                approved |= approveWaiting(head, team);
            }
        }
    }

    private boolean approveWaiting(String head, String team) {
        boolean approved = false;
        var waiting = door.get(head, API + "/assignments?awaiting=me&limit=100&team=" + team);
        for (var one : waiting.path("items")) {
            door.act(head, API + "/assignments/" + one.path("id").asText(), "approval", Map.of());
            report.changed();
            approved = true;
        }
        return approved;
    }

    private String judge(JsonNode team) {
        int active = 0;
        int volunteers = 0;
        var homes = new java.util.HashSet<String>();
        for (var member : team.path("members")) {
            active += "ACTIVE".equals(member.path("state").asText()) ? 1 : 0;
            volunteers += "VOLUNTEERED".equals(member.path("basis").asText()) ? 1 : 0;
            homes.add(member.path("homeUnitId").asText());
        }
        report.figure(
                "Keadaan tim / state of the team",
                "ACTIVE",
                team.path("team").path("state").asText());
        report.figure("Anggota aktif / active members", Cast.TEAM.size(), active);
        report.figure("Unit asal / home units", 5, homes.size());
        report.figure("Anggota atas permohonan sendiri / by application", 1, volunteers);
        return "%d anggota dari %d unit / members from units".formatted(active, homes.size());
    }
}
