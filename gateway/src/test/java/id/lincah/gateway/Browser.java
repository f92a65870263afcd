package id.lincah.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in needs: keeps cookies per port, follows redirects, fills in Keycloak's form. The
 * JDK's cookie store does not send Keycloak's secure cookies over plain http, which browsers do on 127.0.0.1.
 */
final class Browser {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

    /** Opens the page and signs in where it leads; answers the last page. */
    HttpResponse<String> signIn(URI page, String account, String password) {
        var form = FORM.matcher(follow(get(page)).body());
        if (!form.find()) {
            throw new IllegalStateException("no sign-in form");
        }
        var fields = "username=" + encode(account) + "&password=" + encode(password);
        return follow(send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))));
    }

    HttpResponse<String> get(URI page, String... headers) {
        var request = HttpRequest.newBuilder(page);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder builder) {
        var probe = builder.copy().build();
        var jar = cookies.computeIfAbsent(probe.uri().getPort(), port -> new HashMap<>());
        if (!jar.isEmpty()) {
            builder.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = client.send(builder.build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(c -> keep(jar, c));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> follow(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("location");
        return location.isEmpty() ? answer : follow(get(answer.uri().resolve(location.get())));
    }

    /** The cookies held for that door. */
    Map<String, String> cookies(URI door) {
        return cookies.computeIfAbsent(door.getPort(), port -> new HashMap<>());
    }

    private static void keep(Map<String, String> jar, String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.toLowerCase().contains("max-age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
