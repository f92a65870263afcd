package id.lincah.request;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static id.lincah.request.Notes.PATH;
import static id.lincah.request.Notes.as;
import static id.lincah.request.Notes.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@KernelTest
class PagingTest {

    @Test
    void cursorsLeadThroughTheListOnceAndHoldForNobodyElse() {
        for (int i = 0; i < 5; i++) {
            create("operator", "page " + i).then().statusCode(201);
        }
        var titles = new ArrayList<String>();
        var page = list("operator", null);
        titles.addAll(page.path("items.title"));
        String second = page.path("next");
        while (page.path("next") != null) {
            assertThat(page.header("Link"))
                    .contains("rel=\"next\"")
                    .contains("q=page")
                    .contains("cursor=");
            page = list("operator", page.path("next"));
            titles.addAll(page.path("items.title"));
        }
        assertThat(titles).isEqualTo(List.of("page 0", "page 1", "page 2", "page 3", "page 4"));
        refused(as("operator-kaltim")
                .queryParam("q", "page")
                .queryParam("limit", 2)
                .queryParam("cursor", second)
                .get(PATH));
        refused(as("operator")
                .queryParam("q", "other")
                .queryParam("cursor", second)
                .get(PATH));
    }

    @Test
    void linkCanBeFollowedAsItStands() {
        for (int i = 0; i < 3; i++) {
            create("operator", "linked & " + i).then().statusCode(201);
        }
        var link = as("operator")
                .queryParam("q", "linked & ")
                .queryParam("limit", 2)
                .get(PATH)
                .header("Link");
        var next = as("operator").urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        next.then().statusCode(200).body("items.title", equalTo(List.of("linked & 2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%%%", "WyJhIl0", "' or 1=1 --"})
    void forgedCursorIsRefused(String cursor) {
        refused(as("operator").queryParam("cursor", cursor).get(PATH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1000000000"})
    void limitHasBounds(String limit) {
        as("operator")
                .queryParam("limit", limit)
                .get(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "99999999999"})
    void limitThatIsNoNumberIsTheClientsFault(String limit) {
        as("operator").queryParam("limit", limit).get(PATH).then().statusCode(400);
    }

    private static ExtractableResponse<Response> list(String account, String cursor) {
        var request = as(account).queryParam("q", "page").queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(PATH)
                .then()
                .statusCode(200)
                .extract();
    }

    private static void refused(Response answer) {
        answer.then().statusCode(400).body("violations[0].code", equalTo("CURSOR_INVALID"));
    }
}
