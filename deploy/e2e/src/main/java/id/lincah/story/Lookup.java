package id.lincah.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.story.input.Cast;
import id.lincah.story.input.EastJava;
import id.lincah.story.input.Government;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the things of the story again by what a person would know of them: the name of a unit, a person, a team. */
final class Lookup {

    private static final String STRUCTURE = "/api/org-structure/v1";
    private static final String EQUIVALATION = "/api/equivalation/v1";
    private static final String TEAMS = "/api/teams/v1";
    private static final String PERFORMANCE = "/api/performance/v1";
    private static final Government EAST_JAVA = new EastJava().government();

    private Lookup() {}

    /** The case of the former head of an abolished unit of East Java. */
    static JsonNode caseOfUnit(Door door, String unitCode) {
        var name = EAST_JAVA.headOf(unitCode).name();
        var found = door.get("operator", EQUIVALATION + "/cases?limit=10&q=" + encoded(name))
                .path("items");
        if (found.size() != 1) {
            throw new StoryFailure("%d cases for the head of %s".formatted(found.size(), unitCode));
        }
        return found.get(0);
    }

    /** How many people of the operator's agency hold a functional post today. */
    static int functional(Door door, String operator) {
        var sheet = door.csv(operator, STRUCTURE + "/persons?positionKind=FUNGSIONAL");
        return (int) sheet.lines().count() - 1;
    }

    /** Account → person id of those of the twelve whom the team service knows as equated. */
    static Map<String, String> teamOfficials(Door door) {
        var found = new TreeMap<String, String>();
        Cast.TEAM.forEach((unit, account) -> {
            var name = EAST_JAVA.headOf(unit).name();
            for (var official : door.get("rater", TEAMS + "/officials?equated=true&q=" + encoded(name))
                    .path("items")) {
                if ("FUNGSIONAL".equals(official.path("positionKind").asText())) {
                    found.put(account, official.path("id").asText());
                }
            }
        });
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
        for (var team : door.get("rater", TEAMS + "/teams?q=" + encoded(FormingTeam.NAME))
                .path("items")) {
            return team.path("id").asText();
        }
        return null;
    }

    /** A person's plan for 2025, null before it exists. */
    static String plan(Door door, String account, String person) {
        return first(door.get(account, PERFORMANCE + "/plans?year=2025&person=" + person));
    }

    /** A person's annual evaluation for 2025, null before it exists. */
    static String evaluation(Door door, String account, String person) {
        return first(door.get(account, PERFORMANCE + "/evaluations?year=2025&period=ANNUAL&person=" + person));
    }

    static JsonNode sheet(Door door, String head, String office) {
        return door.get(head, PERFORMANCE + "/sheets?unit=" + office + "&year=2025&period=ANNUAL");
    }

    private static String unit(Door door, String code) {
        var query = "/units?limit=100&asOf=2021-06-01&q=" + encoded(EAST_JAVA.unitName(code));
        for (var unit : door.get("operator", STRUCTURE + query).path("items")) {
            if (code.equals(unit.path("code").asText())) {
                return unit.path("id").asText();
            }
        }
        throw new StoryFailure("no unit " + code);
    }

    private static String first(JsonNode page) {
        for (var item : page.path("items")) {
            return item.path("id").asText();
        }
        return null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
