package id.lincah.equivalation;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Openings and corrections of accounts as the office of East Java asks for them. */
final class AccountOffice {
    static final String ACCOUNTS = "credit-accounts/";

    private AccountOffice() {}

    static Map<String, Object> opening(UUID person, String... earlier) {
        var item = new HashMap<String, Object>();
        item.put("personId", person);
        item.put("ground", "TRANSFER");
        item.put("functionalCode", Officials.CODE);
        item.put("level", "AHLI_MUDA");
        item.put("grade", "III/d");
        item.put("levelSince", "2023-01-01");
        item.put("scale", "INTEGRATED");
        item.put("earlierPredicates", List.of(earlier));
        item.put("documentNumber", "821.2/77/2022");
        return item;
    }

    static Map<String, Object> with(Map<String, Object> item, String field, Object value) {
        var changed = new HashMap<>(item);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> items(Object... items) {
        return Map.of("items", List.of(items));
    }

    static Response opened(Object... items) {
        return Api.as("approver").command(ACCOUNTS + "openings", items(items));
    }

    static Response corrected(UUID person, String kind) {
        return Api.as("approver")
                .command(
                        ACCOUNTS + "corrections",
                        items(Map.of(
                                "personId",
                                person,
                                "entryId",
                                Officials.entry(person, kind),
                                "reason",
                                "Salah catat")));
    }
}
