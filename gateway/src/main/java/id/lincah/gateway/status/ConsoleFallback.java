package id.lincah.gateway.status;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The first page of a gateway that was built on a machine without Node; the built console stands before it. */
@ApplicationScoped
public class ConsoleFallback {

    private static final String PAGE = """
            <!doctype html><html lang="id"><meta charset="utf-8"><title>Lincah</title>
            <h1>Lincah</h1>
            <p>Gerbang berjalan, tetapi konsol tidak ikut dibangun: bangun ulang dengan Node 20 atau lebih baru terpasang.</p>
            <p lang="en">The gateway runs, but the console was not built: build again with Node 20 or newer installed.</p>
            <ul>
            <li><a href="/api/openapi/org-structure">API org-structure</a>
            <li><a href="/api/openapi/equivalation">API equivalation</a>
            <li><a href="/api/openapi/teams">API teams</a>
            <li><a href="/api/openapi/performance">API performance</a>
            </ul>
            """;

    void open(@Observes Router router) {
        router.get("/").last().handler(ConsoleFallback::show);
        // The API page belongs to the console, though its address begins like the services'.
        router.get("/api").order(-1).handler(rc -> rc.reroute("/"));
    }

    private static void show(RoutingContext rc) {
        rc.response().putHeader("Content-Type", "text/html; charset=utf-8").end(PAGE);
    }
}
