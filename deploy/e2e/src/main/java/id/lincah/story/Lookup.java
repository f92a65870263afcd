package id.lincah.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.story.input.Cast;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the things of the story again by what a person would know of them: a unit, an account, a name. */
final class Lookup {

    private static final String STRUCTURE = "/api/org-structure/v1";
    private static final String EQUIVALATION = "/api/equivalation/v1";
    private static final String TEAMS = "/api/teams/v1";
    private static final String PERFORMANCE = "/api/performance/v1";

    private Lookup() {}

    /** The case of the head of a former unit. */
    static JsonNode caseOfUnit(Door door, String unitCode) {
        var unit = unit(door, unitCode);
        for (var one : door.get("operator", EQUIVALATION + "/cases?limit=10&unit=" + unit)
                .path("items")) {
            return one;
        }
        throw new StoryFailure("no case for unit " + unitCode);
    }

    static List<String> codes(JsonNode caseDetail) {
        var codes = new ArrayList<String>();
        caseDetail.path("findings").forEach(f -> codes.add(f.path("code").asText()));
        return codes;
    }

    /** How many functional posts of the operator's agency are held today. */
    static int functional(Door door, String operator) {
        return door.get(operator, STRUCTURE + "/persons?positionKind=FUNGSIONAL&limit=1&total=true")
                .path("total")
                .asInt();
    }

    /** Account → person id of those of the twelve whom the team service knows as equated. */
    static Map<String, String> teamOfficials(Door door) {
        var found = new TreeMap<String, String>();
        for (var account : Cast.TEAM.values()) {
            for (var official : door.get("rater", TEAMS + "/officials?equated=true&account=" + account)
                    .path("items")) {
                found.put(account, official.path("personId").asText());
            }
        }
        return found;
    }

    static String officeOfTeam(Door door) {
        return unit(door, Cast.FIRST_OFFICE);
    }

    /** The two offices, in the order of their heads. */
    static List<String> offices(Door door) {
        return List.of(unit(door, Cast.FIRST_OFFICE), unit(door, Cast.SECOND_OFFICE));
    }

    /** The team's id, null before it exists. */
    static String team(Door door) {
        for (var team : door.get("rater", TEAMS + "/teams?limit=100").path("items")) {
            if (FormingTeam.NAME.equals(team.path("name").asText())) {
                return team.path("id").asText();
            }
        }
        return null;
    }

    /** The plan of an account for 2025, null before it exists. */
    static String plan(Door door, String account) {
        return first(door.get(account, PERFORMANCE + "/plans?year=2025&mine=true&limit=10"));
    }

    /** The annual evaluation of an account for 2025, null before it exists. */
    static String evaluation(Door door, String account) {
        return first(door.get(account, PERFORMANCE + "/evaluations?year=2025&kind=ANNUAL&mine=true&limit=10"));
    }

    static JsonNode sheet(Door door, String head, String office) {
        return door.get(head, PERFORMANCE + "/sheets?unit=" + office + "&year=2025&period=ANNUAL");
    }

    private static String unit(Door door, String code) {
        for (var unit : door.get("operator", STRUCTURE + "/units?limit=10&asOf=2021-06-01&code=" + code)
                .path("items")) {
            return unit.path("id").asText();
        }
        throw new StoryFailure("no unit " + code);
    }

    private static String first(JsonNode page) {
        for (var item : page.path("items")) {
            return item.path("id").asText();
        }
        return null;
    }
}
