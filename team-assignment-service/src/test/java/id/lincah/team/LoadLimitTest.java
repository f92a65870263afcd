package id.lincah.team;

import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** D-07, also when many ask for the same person at the same moment. */
@TeamServiceTest
class LoadLimitTest {
    @BeforeAll
    static void tell() {
        World.tell();
    }

    @Test
    void the_third_share_is_warned_about_and_the_fourth_refused() {
        var person = World.newcomer();
        appoint(person, "100", 201);
        Api.as("rater-3")
                .appoint(plan(), person, new BigDecimal("0.01"))
                .statusCode(201)
                .body("findings.code", contains("LOAD_ABOVE_WARNING"));
        appoint(person, "49.99", 201);
        Api.as("rater-3")
                .appoint(plan(), person, new BigDecimal("0.01"))
                .statusCode(422)
                .body("findings.code", hasItem("LOAD_ABOVE_LIMIT"));
    }

    @Test
    void eight_requests_at_once_do_not_pass_the_limit_together() throws Exception {
        var person = World.newcomer();
        var teams = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            teams.add(plan());
        }
        Tokens.of("rater-3");
        var statuses = atOnce(teams.stream()
                .<Callable<Integer>>map(team -> () ->
                        Api.as("rater-3").appoint(team, person, 40).extract().statusCode())
                .toList());
        assertEquals(3, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
        assertEquals(5, statuses.stream().filter(status -> status == 422).count(), statuses::toString);
        assertEquals(
                new BigDecimal("120.00"),
                Databases.value(
                        "select sum(planned_share) from assignment where person_id = ? and state = 'APPROVED'",
                        person));
    }

    private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        var pool = Executors.newFixedThreadPool(requests.size());
        try {
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(requests)) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            pool.shutdown();
        }
    }

    private static String plan() {
        return Api.as("rater-3").plan(World.UNIT_1);
    }

    private static void appoint(UUID person, String share, int status) {
        Api.as("rater-3").appoint(plan(), person, new BigDecimal(share)).statusCode(status);
    }
}
