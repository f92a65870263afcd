package id.lincah.gateway.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** How much one request and one client may take. */
@ConfigMapping(prefix = "lincah.limits")
public interface Limits {

    /** From the request's head to the end of the answer. */
    @WithDefault("10s")
    Duration deadline();

    /** The same for {@link #bulkActs()}. */
    @WithDefault("60s")
    Duration bulkDeadline();

    @WithDefault("1M")
    MemorySize body();

    /** The same for {@link #bulkActs()}. */
    @WithDefault("10M")
    MemorySize bulkBody();

    /** Last path segment of the routes that carry, change or print a whole agency at once. */
    @WithDefault("imports,batch,decisions,by-filter,mapping,automatic-mapping,alignment,screening,enactment,revocation,"
            + "inauguration,changes,placements,position-needs,loading,repairs,columns,application,faulty-rows,"
            + "documents.zip,position-map.xlsx,position-map.pdf,organogram,documents,attendance,oath,corrections,resubmission,"
            + "suggestions,fulfilment,manual-credits,incomes,education-bonuses,subcoordinator-bonuses,openings,"
            + "level-promotions,grade-promotions,promotion-candidates,promotions,transfers,credit-decisions")
    Set<String> bulkActs();

    /** Files that are taken in and worked on afterwards; quarkus.http.limits.max-body-size stands above it. */
    @WithDefault("256M")
    MemorySize uploadBody();

    @WithDefault("5m")
    Duration uploadDeadline();

    /** Last path segment of the routes that take such files. */
    @WithDefault("intakes,archives")
    Set<String> uploadActs();

    /** How long one answer may go on telling of progress; the browser then asks again. */
    @WithDefault("30m")
    Duration streamDeadline();

    /** Last path segment of the routes that go on telling. */
    @WithDefault("events,papers.zip")
    Set<String> streamActs();

    /** Steady rate of one client: an account, or an address before sign-in. */
    @WithDefault("200")
    long requestsPerSecond();

    /** What a client may send at once after a pause. */
    @WithDefault("1000")
    long burst();

    /** How many clients are remembered; the one not seen longest is forgotten first. */
    @WithDefault("50000")
    long rememberedClients();
}
