package id.lincah.team;

import id.lincah.testsupport.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lists: filters, search, pages, spreadsheets; and the rule book. */
@TeamServiceTest
class ListsTest {
    @BeforeAll
    static void tell() {
        World.tell();
    }

    @Test
    void officials_are_found_by_name_and_unit_and_equated() {
        Api.as("rater")
                .get("/officials?q=EMPLOYEE-10&equated=true&unit=" + World.UNIT_5)
                .then()
                .statusCode(200)
                .body("items.name", is(List.of("Pegawai employee-10")))
                .body("items[0].equated", is(true));
        Api.as("employee").get("/officials").then().statusCode(403);
        Api.as("rater").get("/officials?q=kaltim").then().body("items.size()", is(0));
    }

    @Test
    void units_name_their_level_two() {
        Api.as("employee")
                .get("/units?q=" + World.UNIT_2)
                .then()
                .statusCode(200)
                .body("items[0].headId", is(World.id("rater").toString()));
    }

    @Test
    void pages_cover_all_teams_once() {
        for (int i = 0; i < 5; i++) {
            Api.as("rater").plan(World.OFFICE_1);
        }
        var seen = new ArrayList<String>();
        var path = "/teams?limit=2&q=LAYANAN";
        String next = null;
        do {
            var page = Api.as("auditor")
                    .get(path + (next == null ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200);
            seen.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        } while (next != null);
        assertEquals(seen.size(), new HashSet<>(seen).size());
        assertTrue(seen.size() >= 5);
    }

    @Test
    void a_cursor_holds_only_for_its_agency_and_filter() {
        for (int i = 0; i < 2; i++) {
            Api.as("rater").plan(World.OFFICE_1);
        }
        String cursor = Api.as("rater")
                .get("/teams?limit=1")
                .then()
                .body("next", notNullValue())
                .extract()
                .path("next");
        Api.as("rater")
                .get("/teams?limit=1&state=ACTIVE&cursor=" + cursor)
                .then()
                .statusCode(400);
        Api.as("approver-kaltim").get("/teams?limit=1&cursor=" + cursor).then().statusCode(400);
    }

    @Test
    void lists_come_as_spreadsheets_too() {
        Api.as("rater").plan(World.OFFICE_1);
        for (var list : List.of("teams", "assignments", "officials")) {
            given().auth()
                    .oauth2(Tokens.of("rater"))
                    .accept("text/csv")
                    .get(Api.BASE + "/" + list)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/csv"))
                    .body(startsWith("id,"))
                    .body(containsString("\r\n"));
        }
    }

    @Test
    void an_unknown_state_is_no_filter() {
        Api.as("rater").get("/teams?state=SLEEPING").then().statusCode(not(200));
        Api.as("rater").get("/assignments?awaiting=all").then().statusCode(400);
    }

    @Test
    void the_rule_book_speaks_the_asked_language_and_shows_its_cases() {
        Api.as("employee")
                .get("/rules")
                .then()
                .statusCode(200)
                .body("ruleSet.id", is("teams"))
                .body("items.id", hasItems("R7-08", "D-03", "D-07", "INV-09"))
                .body("items.sentence", everyItem(notNullValue()));
        Api.as("employee").get("/rules/D-07").then().body("codes.code", hasItem("LOAD_ABOVE_LIMIT"));
        Api.as("employee").get("/rules/D-07/cases").then().body("items.size()", greaterThan(5));
        Api.as("employee").get("/rules/R9-99").then().statusCode(404);
    }

    @Test
    void the_service_tells_its_health_and_figures() {
        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("http_server"));
    }
}
